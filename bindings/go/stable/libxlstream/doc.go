// Code generated from abi/libxl-stream.yaml. DO NOT EDIT.

// Package libxlstream: The libxl migration stream, version 2.
package libxlstream
