// Code generated from abi/linux-devices.yaml. DO NOT EDIT.

// Package linuxdevices: What a process gives Linux's devices of Xen, by ioctl.
package linuxdevices
