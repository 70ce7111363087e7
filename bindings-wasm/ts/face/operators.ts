// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
import type { CallOptions } from "../types.js";
import type { DateTime, Decimal, NoArguments, Page } from "../values.js";
import type { OperatorInfo } from "./common.js";
import type { ActionType, OperationType } from "./enums.js";

/** Operator accounts, their roles and rights. */
export interface OperatorsMethods {
  /**
   * Give a role to an operator account.
   *
   * Changes something; the same call again leaves the same state. Gives an account a role; it holds the role or not, a
   * repeat changes nothing. Needs an operator's session.
   */
  addInstanceUserToRole(args: AddInstanceUserToRoleArguments, options?: CallOptions): Promise<null>;
  /**
   * Attach actions to a role (older than AttachRightsToRole).
   *
   * Changes something; the same call again leaves the same state. Gives a role some actions; it has them or not, a
   * repeat changes nothing. Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  attachActionsToRole(args: AttachActionsToRoleArguments, options?: CallOptions): Promise<null>;
  /**
   * Grant rights to a role.
   *
   * Changes something; the same call again leaves the same state. Grants rights to a role; it has them or not, a repeat
   * changes nothing. Needs an operator's session.
   */
  attachRightsToRole(args: AttachRightsToRoleArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the password of the operator of the session.
   *
   * Changes once: never repeated by itself. A repeat is refused, because the current password is no longer the old one,
   * and hides that the first call succeeded. Needs an operator's session.
   */
  changeOperatorPassword(args: ChangeOperatorPasswordArguments, options?: CallOptions): Promise<null>;
  /**
   * Create an operator role.
   *
   * Changes once: never repeated by itself. Creates a role; a repeat would create another or be refused. Needs an
   * operator's session.
   */
  createInstanceRole(args: CreateInstanceRoleArguments, options?: CallOptions): Promise<null>;
  /**
   * Create an operator role from a role template.
   *
   * Changes once: never repeated by itself. Creates a role; a repeat would create another or be refused. Needs an
   * operator's session.
   */
  createInstanceRoleFromTemplate(args: CreateInstanceRoleFromTemplateArguments, options?: CallOptions): Promise<null>;
  /**
   * Create an operator account.
   *
   * Changes once: never repeated by itself. Creates an operator account; a repeat would create another or be refused.
   * Needs an operator's session.
   */
  createInstanceUser(args: CreateInstanceUserArguments, options?: CallOptions): Promise<string>;
  /**
   * Take rights away from a role.
   *
   * Changes something; the same call again leaves the same state. Takes rights from a role; a repeat finds them gone.
   * Needs an operator's session.
   */
  deattachRightsFromRole(args: DeattachRightsFromRoleArguments, options?: CallOptions): Promise<null>;
  /**
   * Delete an operator role.
   *
   * Changes something; the same call again leaves the same state. Deletes a role by name; a repeat finds it gone. Needs
   * an operator's session.
   */
  deleteInstanceRole(args: DeleteInstanceRoleArguments, options?: CallOptions): Promise<null>;
  /**
   * Delete an operator account.
   *
   * Changes something; the same call again leaves the same state. Deletes an operator account by login; a repeat finds
   * it gone. Needs an operator's session.
   */
  deleteInstanceUser(args: DeleteInstanceUserArguments, options?: CallOptions): Promise<null>;
  /**
   * Detach actions from a role (older than DeattachRightsFromRole).
   *
   * Changes something; the same call again leaves the same state. Takes actions from a role; a repeat finds them gone.
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  detachActionsFromRole(args: DetachActionsFromRoleArguments, options?: CallOptions): Promise<null>;
  /**
   * Change the data of an operator.
   *
   * Changes something; the same call again leaves the same state. Sets an operator's data to the given values. Needs an
   * operator's session.
   *
   * Known from other clients, not documented.
   */
  editOperatorInfo(args: EditOperatorInfoArguments, options?: CallOptions): Promise<null>;
  /**
   * List the actions that can be attached to roles.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getActionList(args?: NoArguments, options?: CallOptions): Promise<readonly ActionInfo[]>;
  /**
   * List the roles available to operators of the instance.
   *
   * Needs an operator's session.
   */
  getAvailableRoleList(args?: NoArguments, options?: CallOptions): Promise<readonly InstanceUserRoleInfo[]>;
  /**
   * List the actions the operator of the session may do.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getInstanceUserActionList(args?: NoArguments, options?: CallOptions): Promise<readonly ActionInfo[]>;
  /**
   * List the operator accounts of the instance.
   *
   * Needs an operator's session.
   */
  getInstanceUserList(args?: NoArguments, options?: CallOptions): Promise<readonly InstanceUserInfo[]>;
  /**
   * List the roles of the operator of the session.
   *
   * Needs an operator's session.
   */
  getInstanceUserRoleList(args?: NoArguments, options?: CallOptions): Promise<readonly InstanceUserRoleInfo[]>;
  /**
   * List the roles of an operator account.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getInstanceUserRoleListByLogin(args: GetInstanceUserRoleListByLoginArguments, options?: CallOptions): Promise<readonly InstanceUserRoleInfo[]>;
  /**
   * List the operation types that are written to the operators' log.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getOperationTypes(args?: NoArguments, options?: CallOptions): Promise<readonly OperationTypeInfo[]>;
  /**
   * Get the data of the operator of the session.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getOperatorInfo(args?: NoArguments, options?: CallOptions): Promise<OperatorInfo>;
  /**
   * Get the tree of rights of the operator of the session.
   *
   * Needs an operator's session.
   */
  getOperatorRightTree(args?: NoArguments, options?: CallOptions): Promise<readonly InstanceRoleRightInfo[]>;
  /**
   * Get the tree of rights of a role.
   *
   * Needs an operator's session.
   */
  getRightTree(args: GetRightTreeArguments, options?: CallOptions): Promise<readonly InstanceRoleRightInfo[]>;
  /**
   * List the actions attached to a role.
   *
   * Needs an operator's session.
   *
   * Known from other clients, not documented.
   */
  getRoleActionList(args: GetRoleActionListArguments, options?: CallOptions): Promise<readonly ActionInfo[]>;
  /**
   * List the role templates.
   *
   * Needs an operator's session.
   */
  getTemplateRoleList(args?: NoArguments, options?: CallOptions): Promise<readonly InstanceUserRoleInfo[]>;
  /**
   * Take a role away from an operator account.
   *
   * Changes something; the same call again leaves the same state. Takes a role from an account; a repeat finds it gone.
   * Needs an operator's session.
   */
  removeInstanceUserFromRole(args: RemoveInstanceUserFromRoleArguments, options?: CallOptions): Promise<null>;
  /**
   * Search the operators' activity log.
   *
   * Needs an operator's session. Gives one page; `searchInstanceUserLogEntriesAll` goes through all of them.
   *
   * Known from other clients, not documented.
   */
  searchInstanceUserLogEntries(args?: SearchInstanceUserLogEntriesArguments, options?: CallOptions): Promise<Page<LogEntryInfo>>;
  /** The items of all pages of `searchInstanceUserLogEntries`, which are read as they are wanted. */
  searchInstanceUserLogEntriesAll(args?: SearchInstanceUserLogEntriesArguments, options?: CallOptions): AsyncIterableIterator<LogEntryInfo, undefined>;
  /**
   * Change an operator role.
   *
   * Changes something; the same call again leaves the same state. Sets the data of a role to the given values. Needs an
   * operator's session.
   */
  updateInstanceRole(args: UpdateInstanceRoleArguments, options?: CallOptions): Promise<null>;
  /**
   * Change an operator account.
   *
   * Changes something; the same call again leaves the same state. Sets the data of an operator account to the given
   * values. Needs an operator's session.
   */
  updateInstanceUser(args: UpdateInstanceUserArguments, options?: CallOptions): Promise<null>;
}

/** Arguments of `addInstanceUserToRole`. */
export type AddInstanceUserToRoleArguments = {
  readonly roleName: string;
  readonly userLogin: string;
};

/** Arguments of `attachActionsToRole`. */
export type AttachActionsToRoleArguments = {
  /**
   * A list of action ids.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly ids: string;
  readonly roleName: string;
};

/** Arguments of `attachRightsToRole`. */
export type AttachRightsToRoleArguments = {
  readonly roleName: string;
  readonly rightIdList: readonly string[];
};

/** Arguments of `changeOperatorPassword`. */
export type ChangeOperatorPasswordArguments = {
  readonly currentPassword: string;
  readonly newPassword: string;
};

/** Arguments of `createInstanceRole`. */
export type CreateInstanceRoleArguments = {
  readonly createData: InstanceUserRoleCreateData;
};

/** Arguments of `createInstanceRoleFromTemplate`. */
export type CreateInstanceRoleFromTemplateArguments = {
  readonly templateRoleName: string;
};

/** Arguments of `createInstanceUser`. */
export type CreateInstanceUserArguments = {
  readonly createData: InstanceUserCreateData;
};

/** Arguments of `deattachRightsFromRole`. */
export type DeattachRightsFromRoleArguments = {
  readonly roleName: string;
  readonly rightIdList: readonly string[];
};

/** Arguments of `deleteInstanceRole`. */
export type DeleteInstanceRoleArguments = {
  readonly roleName: string;
};

/** Arguments of `deleteInstanceUser`. */
export type DeleteInstanceUserArguments = {
  readonly userLogin: string;
};

/** Arguments of `detachActionsFromRole`. */
export type DetachActionsFromRoleArguments = {
  /**
   * A list of action ids.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly ids: string;
  readonly roleName: string;
};

/** Arguments of `editOperatorInfo`. */
export type EditOperatorInfoArguments = {
  /** An XML document that is not known; it is sent as it is. */
  readonly operatorInfo: string;
};

/** Arguments of `getInstanceUserRoleListByLogin`. */
export type GetInstanceUserRoleListByLoginArguments = {
  readonly userLogin: string;
};

/** Arguments of `getRightTree`. */
export type GetRightTreeArguments = {
  readonly roleName: string;
  readonly isTemplate?: boolean | undefined;
};

/** Arguments of `getRoleActionList`. */
export type GetRoleActionListArguments = {
  readonly roleName: string;
  readonly isTemplate?: boolean | undefined;
};

/** Arguments of `removeInstanceUserFromRole`. */
export type RemoveInstanceUserFromRoleArguments = {
  readonly roleName: string;
  readonly userLogin: string;
};

/** Arguments of `searchInstanceUserLogEntries`. */
export type SearchInstanceUserLogEntriesArguments = {
  readonly framePosition?: number | undefined;
  readonly frameSize?: number | undefined;
  readonly searchParameters?: LogEntrySearchParameters | undefined;
};

/** Arguments of `updateInstanceRole`. */
export type UpdateInstanceRoleArguments = {
  readonly roleName: string;
  /**
   * The root is likely InstanceUserRoleUpdateData, with the attributes of InstanceUserRoleCreateData.
   *
   * An XML document that is not known; it is sent as it is.
   */
  readonly updateData: string;
};

/** Arguments of `updateInstanceUser`. */
export type UpdateInstanceUserArguments = {
  readonly updateData: InstanceUserUpdateData;
};

export type ActionId = {
  readonly id?: number;
  readonly type?: ActionType;
};

export type ActionInfo = {
  readonly id?: ActionId;
  readonly isRequired?: boolean;
  readonly children: readonly ActionInfo[];
  readonly name?: string;
  readonly description?: string;
  readonly enabled?: boolean;
};

export type InstanceRoleRightInfo = {
  readonly id?: number;
  readonly name?: string;
  readonly description?: string;
  readonly price?: Decimal;
  readonly enabled?: boolean;
  readonly isTurnOn?: boolean;
  readonly item: readonly InstanceRoleRightInfo[];
};

export type InstanceUserCreateData = {
  readonly login?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
};

export type InstanceUserInfo = {
  readonly id?: number;
  readonly login?: string;
  readonly password?: string;
  readonly name?: string;
  readonly email?: string;
  readonly roles: readonly InstanceUserRoleInfo[];
};

export type InstanceUserRoleCreateData = {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly enabled?: boolean | undefined;
};

export type InstanceUserRoleInfo = {
  readonly name?: string;
  readonly description?: string;
  readonly enabled?: boolean;
  readonly canBeDeleted?: boolean;
  readonly canBeEdited?: boolean;
};

export type InstanceUserUpdateData = {
  readonly login?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
};

export type LogEntryInfo = {
  readonly instanceUserId?: number;
  /** Assumed, not documented. */
  readonly operationType?: OperationType;
  readonly orderId?: number;
  readonly orderLineId?: number;
  readonly customerId?: number;
  readonly instanceUserLogin?: string;
  readonly description?: string;
  readonly dateTime?: DateTime;
};

/** The service is known to have more members. */
export type LogEntrySearchParameters = {
  readonly operationType?: OperationType | undefined;
  readonly customerId?: string | undefined;
  readonly orderId?: string | undefined;
};

export type OperationTypeInfo = {
  readonly name?: string;
  readonly description?: string;
};
