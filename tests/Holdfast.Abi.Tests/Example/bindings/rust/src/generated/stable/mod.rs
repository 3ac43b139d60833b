// Generated from the files of abi/. Do not edit.

//! Interfaces that stay as they are from one version of Xen to the next, and the formats of save
//! images.

pub mod example;
