// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension ActionId: Declared {
  var declared: Given {
    [
      "id": id,
      "type": `type`,
    ]
  }
}

extension ActionInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "isRequired": isRequired,
      "children": children,
      "name": name,
      "description": description,
      "enabled": enabled,
    ]
  }
}

extension InstanceRoleRightInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "name": name,
      "description": description,
      "price": price,
      "enabled": enabled,
      "isTurnOn": isTurnOn,
      "item": item,
    ]
  }
}

extension InstanceUserCreateData: Declared {
  var declared: Given {
    [
      "login": login,
      "name": name,
      "email": email,
      "password": password,
    ]
  }
}

extension InstanceUserCreateData: Made {
  init(_ given: Parameters) throws {
    try self.init(login: given("login", "Login"), name: given("name", "Name"), email: given("email", "Email"), password: given("password", "Password"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.login = login
    copy.name = name
    copy.email = email
    copy.password = password
    return copy
  }
}

extension InstanceUserInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "login": login,
      "password": password,
      "name": name,
      "email": email,
      "roles": roles,
    ]
  }
}

extension InstanceUserRoleCreateData: Declared {
  var declared: Given {
    [
      "name": name,
      "description": description,
      "enabled": enabled,
    ]
  }
}

extension InstanceUserRoleCreateData: Made {
  init(_ given: Parameters) throws {
    try self.init(name: given("name", "Name"), description: given("description", "Description"), enabled: given("enabled", "Enabled"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.name = name
    copy.description = description
    copy.enabled = enabled
    return copy
  }
}

extension InstanceUserRoleInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "description": description,
      "enabled": enabled,
      "canBeDeleted": canBeDeleted,
      "canBeEdited": canBeEdited,
    ]
  }
}

extension InstanceUserUpdateData: Declared {
  var declared: Given {
    [
      "login": login,
      "name": name,
      "email": email,
      "password": password,
    ]
  }
}

extension InstanceUserUpdateData: Made {
  init(_ given: Parameters) throws {
    try self.init(login: given("login", "Login"), name: given("name", "Name"), email: given("email", "Email"), password: given("password", "Password"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.login = login
    copy.name = name
    copy.email = email
    copy.password = password
    return copy
  }
}

extension LogEntryInfo: Declared {
  var declared: Given {
    [
      "instanceUserId": instanceUserId,
      "operationType": operationType,
      "orderId": orderId,
      "orderLineId": orderLineId,
      "customerId": customerId,
      "instanceUserLogin": instanceUserLogin,
      "description": description,
      "dateTime": dateTime,
    ]
  }
}

extension LogEntrySearchParameters: Declared {
  var declared: Given {
    [
      "operationType": operationType,
      "customerId": customerId,
      "orderId": orderId,
    ]
  }
}

extension LogEntrySearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(operationType: given("operationType", "OperationType"), customerId: given("customerId", "CustomerId"), orderId: given("orderId", "OrderId"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.operationType = operationType
    copy.customerId = customerId
    copy.orderId = orderId
    return copy
  }
}

extension OperationTypeInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "description": description,
    ]
  }
}

struct OperatorsVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "AddInstanceUserToRole":
      TypedCall { caller, given, options in
        try await caller.operators.addInstanceUserToRole(roleName: given.required("roleName", "roleName"), userLogin: given.required("userLogin", "userLogin"), options: options); return nil
      }
    case "AttachActionsToRole":
      TypedCall { caller, given, options in
        try await caller.operators.attachActionsToRole(ids: given.required("ids", "xmlIds"), roleName: given.required("roleName", "roleName"), options: options); return nil
      }
    case "AttachRightsToRole":
      TypedCall { caller, given, options in
        try await caller.operators.attachRightsToRole(roleName: given.required("roleName", "roleName"), rightIdList: given.required("rightIdList", "rightIdList"), options: options); return nil
      }
    case "ChangeOperatorPassword":
      TypedCall { caller, given, options in
        try await caller.operators.changeOperatorPassword(currentPassword: given.required("currentPassword", "currentPassword"), newPassword: given.required("newPassword", "newPassword"), options: options); return nil
      }
    case "CreateInstanceRole":
      TypedCall { caller, given, options in
        try await caller.operators.createInstanceRole(createData: given.required("createData", "xmlCreateData"), options: options); return nil
      }
    case "CreateInstanceRoleFromTemplate":
      TypedCall { caller, given, options in
        try await caller.operators.createInstanceRoleFromTemplate(templateRoleName: given.required("templateRoleName", "templateRoleName"), options: options); return nil
      }
    case "CreateInstanceUser":
      TypedCall { caller, given, options in
        return try await caller.operators.createInstanceUser(createData: given.required("createData", "xmlCreateData"), options: options)
      }
    case "DeattachRightsFromRole":
      TypedCall { caller, given, options in
        try await caller.operators.deattachRightsFromRole(roleName: given.required("roleName", "roleName"), rightIdList: given.required("rightIdList", "rightIdList"), options: options); return nil
      }
    case "DeleteInstanceRole":
      TypedCall { caller, given, options in
        try await caller.operators.deleteInstanceRole(roleName: given.required("roleName", "roleName"), options: options); return nil
      }
    case "DeleteInstanceUser":
      TypedCall { caller, given, options in
        try await caller.operators.deleteInstanceUser(userLogin: given.required("userLogin", "userLogin"), options: options); return nil
      }
    case "DetachActionsFromRole":
      TypedCall { caller, given, options in
        try await caller.operators.detachActionsFromRole(ids: given.required("ids", "xmlIds"), roleName: given.required("roleName", "roleName"), options: options); return nil
      }
    case "EditOperatorInfo":
      TypedCall { caller, given, options in
        try await caller.operators.editOperatorInfo(operatorInfo: given.required("operatorInfo", "xmlOperatorInfo"), options: options); return nil
      }
    case "GetActionList":
      TypedCall { caller, given, options in
        return try await caller.operators.getActionList(options: options)
      }
    case "GetAvailableRoleList":
      TypedCall { caller, given, options in
        return try await caller.operators.getAvailableRoleList(options: options)
      }
    case "GetInstanceUserActionList":
      TypedCall { caller, given, options in
        return try await caller.operators.getInstanceUserActionList(options: options)
      }
    case "GetInstanceUserList":
      TypedCall { caller, given, options in
        return try await caller.operators.getInstanceUserList(options: options)
      }
    case "GetInstanceUserRoleList":
      TypedCall { caller, given, options in
        return try await caller.operators.getInstanceUserRoleList(options: options)
      }
    case "GetInstanceUserRoleListByLogin":
      TypedCall { caller, given, options in
        return try await caller.operators.getInstanceUserRoleListByLogin(userLogin: given.required("userLogin", "userLogin"), options: options)
      }
    case "GetOperationTypes":
      TypedCall { caller, given, options in
        return try await caller.operators.getOperationTypes(options: options)
      }
    case "GetOperatorInfo":
      TypedCall { caller, given, options in
        return try await caller.operators.getOperatorInfo(options: options)
      }
    case "GetOperatorRightTree":
      TypedCall { caller, given, options in
        return try await caller.operators.getOperatorRightTree(options: options)
      }
    case "GetRightTree":
      TypedCall { caller, given, options in
        return try await caller.operators.getRightTree(roleName: given.required("roleName", "roleName"), isTemplate: given("isTemplate", "isTemplate"), options: options)
      }
    case "GetRoleActionList":
      TypedCall { caller, given, options in
        return try await caller.operators.getRoleActionList(roleName: given.required("roleName", "roleName"), isTemplate: given("isTemplate", "isTemplate"), options: options)
      }
    case "GetTemplateRoleList":
      TypedCall { caller, given, options in
        return try await caller.operators.getTemplateRoleList(options: options)
      }
    case "RemoveInstanceUserFromRole":
      TypedCall { caller, given, options in
        try await caller.operators.removeInstanceUserFromRole(roleName: given.required("roleName", "roleName"), userLogin: given.required("userLogin", "userLogin"), options: options); return nil
      }
    case "SearchInstanceUserLogEntries":
      TypedCall(
        one: { caller, given, options in
          return try await caller.operators.searchInstanceUserLogEntries(framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), searchParameters: given("searchParameters", "xmlSearchParameters"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.operators.searchInstanceUserLogEntriesAll(framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), searchParameters: given("searchParameters", "xmlSearchParameters"), options: options))
        })
    case "UpdateInstanceRole":
      TypedCall { caller, given, options in
        try await caller.operators.updateInstanceRole(roleName: given.required("roleName", "roleName"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    case "UpdateInstanceUser":
      TypedCall { caller, given, options in
        try await caller.operators.updateInstanceUser(updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
