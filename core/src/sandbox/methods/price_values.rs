//! Prices, as the catalogue's many price types have them.

use crate::sandbox::amount::Amount;
use crate::sandbox::state::ledger::{CNY, Currencies, Currency};
use crate::sandbox::value::Value;

fn money(amount: Amount, currency: Currency) -> Value {
    Value::object([
        ("Price", amount.into()),
        ("Sign", currency.sign.into()),
        ("Code", currency.code.into()),
    ])
}

/// A `BasePrice` of an amount in CNY.
pub(super) fn base_price(cny: Amount, currencies: Currencies) -> Value {
    let converted = Value::object([
        ("Internal", money(currencies.cny_to_internal(cny), currencies.internal)),
        (
            "DisplayedMoneys",
            Value::list([money(currencies.cny_to_customer(cny), currencies.customer)]),
        ),
    ]);
    Value::object([
        ("OriginalPrice", cny.into()),
        ("MarginPrice", cny.into()),
        ("OriginalCurrencyCode", CNY.code.into()),
        ("ConvertedPriceList", converted),
    ])
}

/// A `Price` of an amount in CNY, of goods that are delivered to the warehouse for nothing.
pub(super) fn price(cny: Amount, currencies: Currencies) -> Value {
    let shown = currencies.cny_to_customer(cny).two_digits();
    base_price(cny, currencies).with([
        ("ConvertedPrice", format!("{shown}{}", currencies.customer.sign).into()),
        ("ConvertedPriceWithoutSign", shown.into()),
        ("CurrencySign", currencies.customer.sign.into()),
        ("CurrencyName", currencies.customer.code.into()),
        ("IsDeliverable", false.into()),
        ("DeliveryPrice", base_price(Amount::ZERO, currencies)),
        ("OneItemDeliveryPrice", base_price(Amount::ZERO, currencies)),
        ("PriceWithoutDelivery", base_price(cny, currencies)),
        ("OneItemPriceWithoutDelivery", base_price(cny, currencies)),
    ])
}
