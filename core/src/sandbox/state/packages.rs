//! Parcels from the warehouse to the customer (PROTOCOL 5.8, 9.5).

/// One parcel.
#[derive(Clone)]
pub(crate) struct Package {
    pub(crate) id: u64,
    pub(crate) order: u64,
    pub(crate) lines: Vec<u64>,
    pub(crate) created: u64,
    pub(crate) tracking: String,
}

/// All parcels, oldest first.
#[derive(Clone, Default)]
pub(crate) struct Packages(Vec<Package>);

const FIRST: u64 = 301;

impl Packages {
    pub(crate) fn add(&mut self, order: u64, lines: Vec<u64>, created: u64, tracking: String) -> u64 {
        let id = self.0.last().map_or(FIRST, |package| package.id + 1);
        self.0.push(Package {
            id,
            order,
            lines,
            created,
            tracking,
        });
        id
    }

    pub(crate) fn of_order(&self, order: u64) -> impl Iterator<Item = &Package> {
        self.0.iter().filter(move |package| package.order == order)
    }

    pub(crate) fn find(&self, id: &str) -> Option<&Package> {
        let id: u64 = id.parse().ok()?;
        self.0.iter().find(|package| package.id == id)
    }
}
