// Generated from the files of abi/. Do not edit.

use crate::check::{of, Check};

mod example;

/// What checks a vector of a structure; None for one that is not known.
pub fn check_of(structure: &str) -> Option<Check> {
    Some(match structure {
        "ExampleRange" => of::<holdfast_abi::stable::example::ExampleRange>,
        "ExampleMessage" => of::<holdfast_abi::stable::example::ExampleMessage>,
        "ExampleCall" => of::<holdfast_abi::stable::example::ExampleCall>,
        "ExampleBuffer" => of::<holdfast_abi::stable::example::ExampleBuffer>,
        "ExampleBuffers" => of::<holdfast_abi::stable::example::ExampleBuffers>,
        "ExampleCallBefore4" => of::<holdfast_abi::stable::example::ExampleCallBefore4>,
        "ExampleRing" => of::<holdfast_abi::stable::example::ExampleRing>,
        "ExampleTimer" => of::<holdfast_abi::stable::example::ExampleTimer>,
        "ExampleEither" => of::<holdfast_abi::stable::example::ExampleEither>,
        "ExamplePages" => of::<holdfast_abi::stable::example::ExamplePages>,
        "ExampleLetter" => of::<holdfast_abi::stable::example::ExampleLetter>,
        "ExampleJob" => of::<holdfast_abi::stable::example::ExampleJob>,
        "ExampleJobs" => of::<holdfast_abi::stable::example::ExampleJobs>,
        _ => return None,
    })
}
