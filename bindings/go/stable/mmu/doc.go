// Code generated from abi/mmu.yaml. DO NOT EDIT.

// Package mmu: The hypercalls by which a PV guest changes its page tables.
package mmu
