//! Scripted courses of events, by name (PROTOCOL 12).

/// What happens differently from everything going well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scenario {
    /// Everything goes well.
    Plain,
    /// The main job: at export the price of the first line has risen, and a question is asked.
    #[default]
    Main,
    /// At export every line asks whether its risen price is accepted.
    PriceQuestion,
    /// At export the configuration of the first line is gone: it can only be skipped.
    ConfigurationGone,
    /// An order of two goods or more is placed without the last of them.
    DroppedLine,
    /// An order's line of more than one piece is split into two lines.
    SplitLines,
    /// The marketplace takes no more orders until older ones are paid: an error step, nothing bought.
    UnpaidLimit,
    /// The address for the marketplace is not set: an error step at once, nothing bought.
    NoAddress,
    /// The marketplace has too few pieces of the first line: an error step for it, the others are bought.
    InsufficientQuantity,
    /// The first line is bought without its discount: a warning step and a warning at the line.
    Overpayment,
    /// The first provider session has expired by its first use; one that is granted later works.
    ProviderSessionExpired,
    /// Linking matches no goods by itself: it asks about each of them.
    UnmatchedGoods,
    /// The seller cancels the first marketplace order; synchronisation brings it back.
    MarketplaceCancel,
    /// A question as in `main`, and another operator is always faster with the answer.
    TwoOperators,
    /// An export takes twenty minutes.
    SlowExport,
    /// The customer's account holds a little, less than most orders cost.
    LowBalance,
    /// One reservation takes half of an order's total at most, whatever was asked for.
    PartialPayment,
    /// The customer's account holds enough.
    Funded,
    /// Orders are in another currency than the accounts.
    TwoCurrencies,
    /// The customer has no profile yet.
    NoProfile,
    /// The platform is being updated: methods that change something are not available.
    Maintenance,
}

impl Scenario {
    /// All scenarios.
    pub const ALL: [Self; 21] = [
        Self::Plain,
        Self::Main,
        Self::PriceQuestion,
        Self::ConfigurationGone,
        Self::DroppedLine,
        Self::SplitLines,
        Self::UnpaidLimit,
        Self::NoAddress,
        Self::InsufficientQuantity,
        Self::Overpayment,
        Self::ProviderSessionExpired,
        Self::UnmatchedGoods,
        Self::MarketplaceCancel,
        Self::TwoOperators,
        Self::SlowExport,
        Self::LowBalance,
        Self::PartialPayment,
        Self::Funded,
        Self::TwoCurrencies,
        Self::NoProfile,
        Self::Maintenance,
    ];

    /// The name on command lines and in vectors.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Main => "main",
            Self::PriceQuestion => "price-question",
            Self::ConfigurationGone => "configuration-gone",
            Self::DroppedLine => "dropped-line",
            Self::SplitLines => "split-lines",
            Self::UnpaidLimit => "unpaid-limit",
            Self::NoAddress => "no-address",
            Self::InsufficientQuantity => "insufficient-quantity",
            Self::Overpayment => "overpayment",
            Self::ProviderSessionExpired => "provider-session-expired",
            Self::UnmatchedGoods => "unmatched-goods",
            Self::MarketplaceCancel => "marketplace-cancel",
            Self::TwoOperators => "two-operators",
            Self::SlowExport => "slow-export",
            Self::LowBalance => "low-balance",
            Self::PartialPayment => "partial-payment",
            Self::Funded => "funded",
            Self::TwoCurrencies => "two-currencies",
            Self::NoProfile => "no-profile",
            Self::Maintenance => "maintenance",
        }
    }

    /// The scenario of this name.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scenario| scenario.name() == name)
    }
}
