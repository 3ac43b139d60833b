// Code generated from abi/grant-table.yaml. DO NOT EDIT.

// Package granttable: The hypercall about grants, and the entries of the shared tables.
package granttable
