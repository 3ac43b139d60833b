// Code generated from abi/hypercall-numbers.yaml. DO NOT EDIT.

// Package hypercallnumbers: The numbers of the hypercalls.
package hypercallnumbers
