// Code generated from abi/multicall.yaml. DO NOT EDIT.

// Package multicall: The hypercall that carries out a list of others.
package multicall
