// Code generated from abi/ioreq.yaml. DO NOT EDIT.

// Package ioreq: The requests that Xen hands to a device model.
package ioreq
