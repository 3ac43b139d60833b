// Code generated from abi/example.yaml. DO NOT EDIT.

// Package example: An invented call of a device model, and the ring that it answers on.
package example
