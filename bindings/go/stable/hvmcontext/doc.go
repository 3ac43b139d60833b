// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

// Package hvmcontext: The HVM context.
package hvmcontext
