// Generated from abi/releases.yaml. Do not edit.

//! The releases of Xen that the description was made from.

/// The oldest series of which the layouts of domctl and sysctl that are described are all right.
pub const OLDEST_OF_TOOLSTACK: &str = "4.17";

/// The newest series that is described.
pub const NEWEST: &str = "4.22";
