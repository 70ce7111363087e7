//! The other side: the marketplace with its accounts, its sessions and its own orders (PROTOCOL 4.2, 5.1, 7).

use std::collections::BTreeMap;

use crate::sandbox::amount::Amount;
use crate::sandbox::entropy::Entropy;

/// The provider that can be bought from.
pub(crate) const PROVIDER: &str = "Taobao";

/// The accounts at the marketplace that somebody may log in with; the first one unless another is named.
pub(crate) const ACCOUNTS: [&str; 2] = ["buyer", "second-buyer"];

/// A permission to act for an account at the marketplace.
#[derive(Clone)]
pub(crate) struct ProviderSession {
    pub(crate) id: String,
    pub(crate) account: &'static str,
    pub(crate) expired: bool,
}

/// A hand-off that was begun: where the browser shall go back to.
#[derive(Clone)]
pub(crate) struct HandOff {
    pub(crate) return_url: String,
    /// The session that came of it.
    pub(crate) session: Option<String>,
}

/// An order at the marketplace.
#[derive(Clone)]
pub(crate) struct Trade {
    pub(crate) id: String,
    pub(crate) vendor: &'static str,
    pub(crate) account: &'static str,
    pub(crate) goods: Vec<TradeGood>,
    pub(crate) created: u64,
    /// How often a synchronisation has looked at it: it moves one stage on each time, so that no test depends on the hour `[S]`.
    seen: u64,
    cancelled: bool,
    waybill: String,
    /// Whether a person bought it there, and not an export of ours.
    pub(crate) by_hand: bool,
}

/// One sort of goods in an order at the marketplace.
#[derive(Clone)]
pub(crate) struct TradeGood {
    pub(crate) item: String,
    pub(crate) configuration: String,
    pub(crate) promotion: String,
    pub(crate) quantity: i64,
    pub(crate) price: Amount,
}

/// How far an order at the marketplace is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    AwaitingPayment,
    Sent,
    Delivered,
    Closed,
}

impl Stage {
    /// The marketplace's own word for it.
    pub(crate) fn raw(self) -> &'static str {
        match self {
            Self::AwaitingPayment => "WAIT_BUYER_PAY",
            Self::Sent => "WAIT_BUYER_CONFIRM_GOODS",
            Self::Delivered => "TRADE_FINISHED",
            Self::Closed => "TRADE_CLOSED",
        }
    }
}

impl Trade {
    pub(crate) fn stage(&self) -> Stage {
        match self.seen {
            _ if self.cancelled => Stage::Closed,
            0 => Stage::AwaitingPayment,
            1 => Stage::Sent,
            _ => Stage::Delivered,
        }
    }

    /// The tracking number, once it is sent.
    pub(crate) fn waybill(&self) -> &str {
        if matches!(self.stage(), Stage::Sent | Stage::Delivered) {
            &self.waybill
        } else {
            ""
        }
    }
}

/// What the marketplace knows.
#[derive(Clone)]
pub(crate) struct Marketplace {
    sessions: Vec<ProviderSession>,
    hand_offs: BTreeMap<String, HandOff>,
    trades: Vec<Trade>,
    /// Whether the first session that is granted is no good by its first use.
    first_session_expires: bool,
    /// Whether the seller cancels the first order.
    first_trade_cancelled: bool,
}

/// Two orders that somebody bought by hand, to be linked (PROTOCOL 7.5): the first holds a cotton shirt in white and a bamboo tea scoop, the
/// second something that no order of the shop holds.
pub(crate) const BY_HAND: [&str; 2] = ["2100000000000000001", "2100000000000000002"];

impl Marketplace {
    pub(crate) fn new(first_session_expires: bool, first_trade_cancelled: bool) -> Self {
        let good = |item: &str, configuration: &str, cents| TradeGood {
            item: item.to_owned(),
            configuration: configuration.to_owned(),
            promotion: String::new(),
            quantity: 1,
            price: Amount::cents(cents),
        };
        let by_hand = |id: &str, vendor, goods, waybill: &str| Trade {
            id: id.to_owned(),
            vendor,
            account: ACCOUNTS[0],
            goods,
            created: 0,
            seen: 0,
            cancelled: false,
            waybill: waybill.to_owned(),
            by_hand: true,
        };
        let [matching, foreign] = BY_HAND;
        let trades = vec![
            by_hand(
                matching,
                "blue-lantern",
                vec![good("520813250866", "3186064872", 5000), good("43215670013", "", 890)],
                "YT2100000000001",
            ),
            by_hand(
                foreign,
                "phone-corner",
                vec![good("618900120000", "", 990)],
                "YT2100000000002",
            ),
        ];
        Self {
            sessions: Vec::new(),
            hand_offs: BTreeMap::new(),
            trades,
            first_session_expires,
            first_trade_cancelled,
        }
    }

    /// Begins a hand-off and gives its ticket.
    pub(crate) fn begin_hand_off(&mut self, return_url: &str, entropy: &mut Entropy) -> String {
        let ticket = entropy.guid();
        self.hand_offs.insert(
            ticket.clone(),
            HandOff {
                return_url: return_url.to_owned(),
                session: None,
            },
        );
        ticket
    }

    pub(crate) fn hand_off(&self, ticket: &str) -> Option<&HandOff> {
        self.hand_offs.get(ticket)
    }

    /// The session of an approved hand-off; approving twice gives the same one, for the account that was named first.
    pub(crate) fn approve(&mut self, ticket: &str, account: &str, entropy: &mut Entropy) -> Option<String> {
        let account = ACCOUNTS
            .into_iter()
            .find(|known| *known == account)
            .unwrap_or(ACCOUNTS[0]);
        let hand_off = self.hand_offs.get_mut(ticket)?;
        let session = hand_off.session.get_or_insert_with(|| entropy.guid());
        if !self.sessions.iter().any(|known| known.id == *session) {
            let expired = self.first_session_expires && self.sessions.is_empty();
            self.sessions.push(ProviderSession {
                id: session.clone(),
                account,
                expired,
            });
        }
        Some(session.clone())
    }

    pub(crate) fn sessions(&self) -> &[ProviderSession] {
        &self.sessions
    }

    /// The session of this id, if the marketplace still accepts it.
    pub(crate) fn valid_session(&self, id: &str) -> Option<&ProviderSession> {
        self.sessions
            .iter()
            .find(|session| session.id == id && !session.expired)
    }

    /// Whose a session is.
    pub(crate) fn account(&self, session: &str) -> &'static str {
        self.valid_session(session)
            .map(|session| session.account)
            .unwrap_or_default()
    }

    /// Places an order, unpaid, and gives its id.
    pub(crate) fn buy(
        &mut self,
        vendor: &'static str,
        account: &'static str,
        goods: Vec<TradeGood>,
        now: u64,
        entropy: &mut Entropy,
    ) -> String {
        let id = entropy.digits(19);
        let waybill = format!("YT{}", entropy.digits(13));
        let (seen, cancelled, by_hand) = (0, false, false);
        self.trades.push(Trade {
            id: id.clone(),
            vendor,
            account,
            goods,
            created: now,
            seen,
            cancelled,
            waybill,
            by_hand,
        });
        id
    }

    pub(crate) fn trades(&self) -> &[Trade] {
        &self.trades
    }

    pub(crate) fn trade(&self, id: &str) -> Option<&Trade> {
        self.trades.iter().find(|trade| trade.id == id)
    }

    /// Looks at an order as a synchronisation does, and gives it as it is then.
    pub(crate) fn look_at(&mut self, id: &str) -> Option<&Trade> {
        let first = self
            .trades
            .iter()
            .find(|trade| !trade.by_hand)
            .map(|trade| trade.id.clone());
        let trade = self.trades.iter_mut().find(|trade| trade.id == id)?;
        trade.seen += 1;
        trade.cancelled |= self.first_trade_cancelled && first.as_ref() == Some(&trade.id);
        Some(trade)
    }
}
