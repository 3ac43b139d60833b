// Code generated from abi/errno.yaml. DO NOT EDIT.

// Package errno: The errors of hypercalls.
package errno
