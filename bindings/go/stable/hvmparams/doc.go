// Code generated from abi/hvm-params.yaml. DO NOT EDIT.

// Package hvmparams: The parameters of an HVM guest.
package hvmparams
