//! What the printed declarations of `face` stand for. Each is a type and one line a member, so that the print stays small, and what hundreds
//! of types have alike is here once.

/// Views over answers: `Name { member "key": Kind, }`.
macro_rules! views {
    ($( $(#[$about:meta])* $name:ident { $( $(#[$doc:meta])* $member:ident $key:literal: $kind:ty, )* } )*) => { $(
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub struct $name<'a>(&'a $crate::json::Json);

        impl<'a> $name<'a> {
            $(
                $(#[$doc])*
                pub fn $member(self) -> $kind {
                    $crate::typed::Place::at(self.0.get($key))
                }
            )*
        }

        impl<'a> $crate::typed::View<'a> for $name<'a> {
            fn over(tree: &'a $crate::json::Json) -> Self {
                Self(tree)
            }

            fn tree(self) -> &'a $crate::json::Json {
                self.0
            }
        }

        impl std::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::typed::names(f, stringify!($name), self.0)
            }
        }

        #[cfg(all(test, feature = "face"))]
        impl $crate::typed::tests::Told for $name<'_> {
            fn told(self) -> $crate::json::Json {
                $crate::typed::tests::members(stringify!($name), self.0, vec![$( ($key, self.$member().told()) ),*])
            }
        }
    )* };
}

/// Documents of arguments: `Name { member "key": Kind, }`, with `= view` those that answers hold, too.
macro_rules! documents {
    ($( $(#[$about:meta])* $name:ident $(= $view:ty)? { $( $(#[$doc:meta])* $member:ident $key:literal: $kind:ty, )* } )*) => { $(
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name($crate::json::Json);

        impl $name {
            /// One without any member yet.
            #[must_use]
            pub fn new() -> Self {
                Self($crate::json::Json::members())
            }

            $(
                $(#[$doc])*
                #[must_use]
                pub fn $member(self, $member: $kind) -> Self {
                    Self($crate::typed::set(self.0, $key, &$member))
                }
            )*
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        $(
            impl From<$view> for $name {
                /// All that was read, to be changed and sent.
                fn from(view: $view) -> Self {
                    Self($crate::typed::View::tree(view).clone())
                }
            }
        )?

        impl $crate::typed::Sent for $name {
            fn sent(&self) -> $crate::json::Json {
                self.0.clone()
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::typed::names(f, stringify!($name), &self.0)
            }
        }

        #[cfg(all(test, feature = "face"))]
        impl $crate::typed::tests::Made for $name {
            fn made(given: &mut $crate::typed::tests::Given) -> Result<Self, $crate::typed::tests::Skip> {
                let made = Self::new();
                $(
                    let made = match given.take($key)? {
                        Some(value) => made.$member(value),
                        None => made,
                    };
                )*
                given.done().map(|()| made)
            }
        }

        #[cfg(all(test, feature = "face"))]
        impl $crate::typed::tests::Hand for $name {
            fn hand(given: $crate::typed::tests::Value) -> Result<Self, $crate::typed::tests::Skip> {
                given.document()
            }
        }
    )* };
}

/// Methods: `Name -> Payload { new(argument "key": Kind); argument "key": Kind, }`, what is needed in `new`. Before the brace
/// `=> ["key"] Item` says that it gives pages and where their list is, and `+ more` behind `new` that there are parameters nobody knows.
#[allow(unused_macros, reason = "areas have methods, and what they share has none")]
macro_rules! methods {
    ($(
        $(#[$about:meta])* $name:ident -> $gives:ty $(=> [$( $list:literal ),*] $item:ty)? {
            $(#[$needs:meta])* new($( $need:ident $need_key:literal: $need_kind:ty ),*) $(+ $more:ident)?;
            $( $(#[$doc:meta])* $member:ident $key:literal: $kind:ty, )*
        }
    )*) => { $(
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name($crate::json::Json);

        impl $name {
            $(#[$needs])*
            #[must_use]
            #[allow(clippy::new_without_default, reason = "one that needs something tomorrow has no default")]
            pub fn new($( $need: $need_kind ),*) -> Self {
                let arguments = $crate::json::Json::members();
                $( let arguments = $crate::typed::set(arguments, $need_key, &$need); )*
                Self(arguments)
            }

            $(
                $(#[$doc])*
                #[must_use]
                pub fn $member(self, $member: $kind) -> Self {
                    Self($crate::typed::set(self.0, $key, &$member))
                }
            )*

            $(
                /// A parameter by its name.
                #[must_use]
                pub fn $more(self, name: &str, value: impl Into<$crate::json::Json>) -> Self {
                    Self(self.0.replace(name, value))
                }
            )?
        }

        impl $crate::typed::Method for $name {
            const NAME: &'static str = stringify!($name);

            type Payload<'a> = $gives;

            fn arguments(&self) -> &$crate::json::Json {
                &self.0
            }
        }

        $(
            impl $crate::typed::Paged for $name {
                const LIST: &'static [&'static str] = &[$( $list ),*];

                type Item<'a> = $item;
            }
        )?

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::typed::names(f, stringify!($name), &self.0)
            }
        }

        #[cfg(all(test, feature = "face"))]
        impl $crate::typed::tests::Made for $name {
            fn made(given: &mut $crate::typed::tests::Given) -> Result<Self, $crate::typed::tests::Skip> {
                let made = Self::new($( given.need($need_key)? ),*);
                $(
                    let made = match given.take($key)? {
                        Some(value) => made.$member(value),
                        None => made,
                    };
                )*
                $( let made = given.rest().into_iter().fold(made, |made, (name, value)| made.$more(&name, value)); )?
                given.done().map(|()| made)
            }
        }
    )*

        /// What the tests go through.
        #[cfg(all(test, feature = "face"))]
        pub(crate) const CALLS: &[$crate::typed::tests::Call] = &[
            $( $crate::typed::tests::Call::of::<$name>() $( .paged::<$name>(stringify!($item)) )? ),*
        ];
    };
}

/// Enumerations, which are open texts with known values.
macro_rules! enums {
    ($( $(#[$about:meta])* $name:ident { $( $(#[$doc:meta])* $constant:ident = $value:literal, )* } )*) => { $(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name<'a>(&'a str);

        impl $name<'static> {
            $(
                $(#[$doc])*
                pub const $constant: Self = Self($value);
            )*
        }

        $crate::typed::declare::text!($name);
    )* };
}

/// Ids that are texts. `shown` or `hidden` says whether `Debug` tells one.
macro_rules! text_ids {
    ($( $(#[$about:meta])* $name:ident: $secrecy:ident, )*) => { $(
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name<'a>(&'a str);

        impl std::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&$crate::typed::declare::$secrecy(self.0)).finish()
            }
        }

        $crate::typed::declare::text!($name);
    )* };
}

/// What all types that are texts have.
macro_rules! text {
    ($name:ident) => {
        impl<'a> $name<'a> {
            /// The one with this text.
            #[must_use]
            pub const fn new(text: &'a str) -> Self {
                Self(text)
            }

            /// The text.
            #[must_use]
            pub const fn as_str(self) -> &'a str {
                self.0
            }
        }

        impl<'a> $crate::typed::Read<'a> for $name<'a> {
            fn read(value: &'a $crate::json::Json) -> Option<Self> {
                value.as_str().map(Self)
            }
        }

        impl $crate::typed::Sent for $name<'_> {
            fn sent(&self) -> $crate::json::Json {
                self.0.into()
            }
        }

        #[cfg(all(test, feature = "face"))]
        impl $crate::typed::tests::Hand for $name<'static> {
            fn hand(given: $crate::typed::tests::Value) -> Result<Self, $crate::typed::tests::Skip> {
                $crate::typed::tests::Hand::hand(given).map(Self)
            }
        }
    };
}

/// Ids that are whole numbers.
macro_rules! number_ids {
    ($( $(#[$about:meta])* $name:ident, )*) => { $(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(i64);

        impl $name {
            /// The one with this number.
            #[must_use]
            pub const fn new(number: i64) -> Self {
                Self(number)
            }

            /// The number.
            #[must_use]
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl $crate::typed::Read<'_> for $name {
            fn read(value: &$crate::json::Json) -> Option<Self> {
                value.as_i64().map(Self)
            }
        }

        impl $crate::typed::Sent for $name {
            fn sent(&self) -> $crate::json::Json {
                self.0.into()
            }
        }

        #[cfg(all(test, feature = "face"))]
        impl $crate::typed::tests::Hand for $name {
            fn hand(given: $crate::typed::tests::Value) -> Result<Self, $crate::typed::tests::Skip> {
                $crate::typed::tests::Hand::hand(given).map(Self)
            }
        }
    )* };
}

/// What `Debug` tells of a text.
pub(crate) fn shown(text: &str) -> &str {
    text
}

/// What `Debug` tells of a secret.
pub(crate) fn hidden(_: &str) -> &'static str {
    "…"
}

#[allow(unused_imports, reason = "as above")]
pub(crate) use methods;
pub(crate) use {documents, enums, number_ids, text, text_ids, views};
