// Code generated from abi/cpuid.yaml. DO NOT EDIT.

// Package cpuid: Entries of processor policies.
package cpuid
