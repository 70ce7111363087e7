// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.

// swift-format-ignore-file
import Foundation

@testable import Otapi

extension BillInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "creationDate": creationDate,
      "paymentDate": paymentDate,
      "paymentUrl": paymentUrl,
      "paidSumInUsd": paidSumInUsd,
      "sumToPayInUsd": sumToPayInUsd,
      "sumToPayInRub": sumToPayInRub,
      "status": status,
      "type": `type`,
      "settlingPeriod": settlingPeriod,
      "description": description,
    ]
  }
}

extension BillSearchParameters: Declared {
  var declared: Given {
    [
      "isPaid": isPaid,
    ]
  }
}

extension BillSearchParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(isPaid: given("isPaid", "IsPaid"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.isPaid = isPaid
    return copy
  }
}

extension BillStatusInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "description": description,
    ]
  }
}

extension BillTypeInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "description": description,
    ]
  }
}

extension DatePeriod: Declared {
  var declared: Given {
    [
      "dateFrom": dateFrom,
      "dateTo": dateTo,
    ]
  }
}

extension FeatureRentalPaymentInfo: Declared {
  var declared: Given {
    [
      "dateFrom": dateFrom,
      "dateTo": dateTo,
      "sum": sum,
      "feature": feature,
    ]
  }
}

extension FeatureTypeInfo: Declared {
  var declared: Given {
    [
      "name": name,
      "rentPrice": rentPrice,
      "isDisabledByPayerStatus": isDisabledByPayerStatus,
    ]
  }
}

extension FinancialCalculationItem: Declared {
  var declared: Given {
    [
      "date": date,
      "providers": providers,
      "incomeAmount": incomeAmount,
      "ordersReservedAmount": ordersReservedAmount,
      "purchaseAmount": purchaseAmount,
      "externalDeliveryAmount": externalDeliveryAmount,
      "earningsAmount": earningsAmount,
      "earningsPercent": earningsPercent,
    ]
  }
}

extension FinancialCalculationParameters: Declared {
  var declared: Given {
    [
      "dateFrom": dateFrom,
      "dateTo": dateTo,
    ]
  }
}

extension FinancialCalculationParameters: Made {
  init(_ given: Parameters) throws {
    try self.init(dateFrom: given("dateFrom", "DateFrom"), dateTo: given("dateTo", "DateTo"))
  }

  var copied: Self {
    var copy = Self([:])
    copy.dateFrom = dateFrom
    copy.dateTo = dateTo
    return copy
  }
}

extension FinancialCalculationProviderItem: Declared {
  var declared: Given {
    [
      "providerType": providerType,
      "providerCurrencyCode": providerCurrencyCode,
      "ordersReservedAmount": ordersReservedAmount,
      "purchaseProviderAmount": purchaseProviderAmount,
      "exchangeRate": exchangeRate,
      "purchaseAmount": purchaseAmount,
      "externalDeliveryAmount": externalDeliveryAmount,
      "earningsAmount": earningsAmount,
      "earningsPercent": earningsPercent,
    ]
  }
}

extension FinancialCalculationReport: Declared {
  var declared: Given {
    [
      "items": items,
      "internalCurrencyCode": internalCurrencyCode,
    ]
  }
}

extension FinancialCalculationUpdateData: Declared {
  var declared: Given {
    [:]
  }
}

extension FinancialCalculationUpdateData: Made {
  init(_ given: Parameters) throws {
    self.init()
  }

  var copied: Self {
    Self()
  }
}

extension FinancialReport: Declared {
  var declared: Given {
    [
      "metaInfo": metaInfo,
      "reportTime": reportTime,
      "balance": balance,
    ]
  }
}

extension FinancialReportBalanceInfo: Declared {
  var declared: Given {
    [
      "positiveAmount": positiveAmount,
      "negativeAmount": negativeAmount,
      "totalAmount": totalAmount,
    ]
  }
}

extension InstanceBaseInfo: Declared {
  var declared: Given {
    [
      "id": id,
      "instanceKey": instanceKey,
      "contactInfo": contactInfo,
      "name": name,
      "lastActivityTime": lastActivityTime,
      "isOnMarket": isOnMarket,
      "creationDate": creationDate,
      "isEmailConfirmationUsed": isEmailConfirmationUsed,
      "isTest": isTest,
      "isBanned": isBanned,
      "webSite": webSite,
      "email": email,
      "isInternal": isInternal,
      "versionInfo": versionInfo,
    ]
  }
}

extension RentalPaymentSummaryInfo: Declared {
  var declared: Given {
    [
      "totalRent": totalRent,
      "rentPerPeriods": rentPerPeriods,
      "featureRentPerPeriods": featureRentPerPeriods,
    ]
  }
}

extension TariffChangeHistory: Declared {
  var declared: Given {
    [
      "elements": elements,
    ]
  }
}

extension TariffHistoryElement: Declared {
  var declared: Given {
    [
      "id": id,
      "activationDate": activationDate,
      "tariff": tariff,
      "logisticianInstance": logisticianInstance,
      "isActive": isActive,
    ]
  }
}

extension TariffRentalPaymentInfo: Declared {
  var declared: Given {
    [
      "dateFrom": dateFrom,
      "dateTo": dateTo,
      "sum": sum,
      "turnover": turnover,
      "callCount": callCount,
      "tariff": tariff,
    ]
  }
}

extension TurnoverInfo: Declared {
  var declared: Given {
    [
      "sumInInternalCurrency": sumInInternalCurrency,
      "transactions": transactions,
      "sumMoney": sumMoney,
    ]
  }
}

extension WebSiteVersion: Declared {
  var declared: Given {
    [
      "number": number,
      "lastUpdateTime": lastUpdateTime,
      "hasError": hasError,
      "errorMessage": errorMessage,
    ]
  }
}

struct BillingVectors: TypedArea {
  func call(_ method: String) -> TypedCall? {
    switch method {
    case "CalculateRent":
      TypedCall { caller, given, options in
        return try await caller.billing.calculateRent(dateFrom: given("dateFrom", "dateFrom"), dateTo: given("dateTo", "dateTo"), includeCalculationData: given("includeCalculationData", "includeCalculationData"), options: options)
      }
    case "CreateBalanceChargingBill":
      TypedCall { caller, given, options in
        return try await caller.billing.createBalanceChargingBill(sum: given.required("sum", "sum"), options: options)
      }
    case "GetBill":
      TypedCall { caller, given, options in
        return try await caller.billing.getBill(billId: given.required("billId", "billId"), includeDetails: given("includeDetails", "includeDetails"), options: options)
      }
    case "GetFinancialCalculation":
      TypedCall { caller, given, options in
        return try await caller.billing.getFinancialCalculation(parameters: given("parameters", "xmlParameters"), options: options)
      }
    case "GetFinancialReport":
      TypedCall { caller, given, options in
        return try await caller.billing.getFinancialReport(includeMetaInfo: given("includeMetaInfo", "includeMetaInfo"), options: options)
      }
    case "GetTariffChangeHistory":
      TypedCall { caller, given, options in
        return try await caller.billing.getTariffChangeHistory(options: options)
      }
    case "SearchBills":
      TypedCall(
        one: { caller, given, options in
          return try await caller.billing.searchBills(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options)
        }, list: ["items"],
        all: { caller, given, options in
          try await collected(caller.billing.searchBillsAll(searchParameters: given("searchParameters", "xmlSearchParameters"), framePosition: given("framePosition", "framePosition"), frameSize: given("frameSize", "frameSize"), options: options))
        })
    case "UpdateFinancialCalculationData":
      TypedCall { caller, given, options in
        try await caller.billing.updateFinancialCalculationData(providerType: given.required("providerType", "providerType"), date: given.required("date", "date"), updateData: given.required("updateData", "xmlUpdateData"), options: options); return nil
      }
    default: nil
    }
  }
}
