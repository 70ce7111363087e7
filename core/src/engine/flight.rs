//! Equal reads on their way at the same time are sent once.

/// What a machine finds that is about to read.
pub(crate) enum Boarding {
    /// Nobody reads the same: send it, then call `land`.
    Own,
    /// The same read is on its way: wait until released, then `collect`.
    Join,
}

struct Flight {
    owner: u32,
    key: String,
    /// No longer to be joined: something was changed since it set out, so its answer may be of before the change.
    stale: bool,
    passengers: Vec<u32>,
}

/// The reads on their way.
#[derive(Default)]
pub(crate) struct Flights {
    flights: Vec<Flight>,
    landed: Vec<(u32, String)>,
}

impl Flights {
    pub(crate) fn board(&mut self, key: String, machine: u32) -> Boarding {
        if let Some(flight) = self
            .flights
            .iter_mut()
            .find(|flight| flight.key == key && !flight.stale)
        {
            flight.passengers.push(machine);
            return Boarding::Join;
        }
        self.flights.push(Flight {
            owner: machine,
            key,
            stale: false,
            passengers: Vec::new(),
        });
        Boarding::Own
    }

    /// The owner's read is over. Gives the machines that waited for it; without an answer each goes on by itself.
    pub(crate) fn land(&mut self, owner: u32, answer: Option<&String>) -> Vec<u32> {
        let Some(place) = self.flights.iter().position(|flight| flight.owner == owner) else {
            return Vec::new();
        };
        let passengers = self.flights.remove(place).passengers;
        if let Some(answer) = answer {
            for machine in &passengers {
                self.landed.push((*machine, answer.clone()));
            }
        }
        passengers
    }

    /// The answer that was brought for a machine.
    pub(crate) fn collect(&mut self, machine: u32) -> Option<String> {
        let place = self.landed.iter().position(|(waiter, _)| *waiter == machine)?;
        Some(self.landed.swap_remove(place).1)
    }

    /// Something is being changed, or may have been by now: later reads must not share answers of earlier ones.
    pub(crate) fn changed(&mut self) {
        for flight in &mut self.flights {
            flight.stale = true;
        }
    }
}
