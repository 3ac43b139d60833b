// Code generated from abi/xen-version.yaml. DO NOT EDIT.

// Package xenversion: Which Xen this is.
package xenversion
