// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

// Package libxcstream: The libxc migration stream, versions 2 and 3.
package libxcstream
