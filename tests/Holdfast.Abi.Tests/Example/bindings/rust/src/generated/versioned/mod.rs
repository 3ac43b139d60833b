// Generated from the files of abi/. Do not edit.

//! Interfaces that change with each version of Xen, whose callers check that they run on the one
//! that they were built for.
