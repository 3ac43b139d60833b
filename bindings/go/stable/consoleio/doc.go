// Code generated from abi/console-io.yaml. DO NOT EDIT.

// Package consoleio: The hypercall for Xen's console.
package consoleio
