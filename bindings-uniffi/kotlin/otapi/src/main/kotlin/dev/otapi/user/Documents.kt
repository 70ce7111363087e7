// Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.
package dev.otapi.user

import dev.otapi.Document
import dev.otapi.given

class UserPreferencesUpdateData(
    fill: UserPreferencesUpdateData.() -> Unit = {},
) : Document() {
    var countryCode: String? = null

    var currencyCode: String? = null

    var language: String? = null

    var externalDeliveryId: String? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "countryCode", countryCode,
            "currencyCode", currencyCode,
            "language", language,
            "externalDeliveryId", externalDeliveryId,
        )
}

/** The shop builds it by renaming the root of UserProfileCreateData. */
class UserProfileValidateData(
    fill: UserProfileValidateData.() -> Unit = {},
) : Document() {
    var firstName: String? = null

    var lastName: String? = null

    var middleName: String? = null

    var countryCode: String? = null

    var countryName: String? = null

    var region: String? = null

    var city: String? = null

    var cityCode: String? = null

    var address: String? = null

    var phone: String? = null

    var postalCode: String? = null

    var passportNumber: String? = null

    var registrationAddress: String? = null

    var passportIssueDate: String? = null

    var inn: String? = null

    var externalDeliveryId: String? = null

    var pickupPointCode: String? = null

    var enableValidation: Boolean? = null

    init {
        fill()
    }

    internal override fun members() =
        given(
            "firstName", firstName,
            "lastName", lastName,
            "middleName", middleName,
            "countryCode", countryCode,
            "countryName", countryName,
            "region", region,
            "city", city,
            "cityCode", cityCode,
            "address", address,
            "phone", phone,
            "postalCode", postalCode,
            "passportNumber", passportNumber,
            "registrationAddress", registrationAddress,
            "passportIssueDate", passportIssueDate,
            "inn", inn,
            "externalDeliveryId", externalDeliveryId,
            "pickupPointCode", pickupPointCode,
            "enableValidation", enableValidation,
        )
}
