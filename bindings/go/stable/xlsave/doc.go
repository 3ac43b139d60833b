// Code generated from abi/xl-save.yaml. DO NOT EDIT.

// Package xlsave: The header of a file that xl saved.
package xlsave
