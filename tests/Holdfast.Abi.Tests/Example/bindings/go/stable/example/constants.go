// Code generated from abi/example.yaml. DO NOT EDIT.

package example

// MostRanges is EXAMPLE_MAX_RANGES. The most ranges of one call. In Xen 4.9 and later.
const MostRanges uint32 = 16

// DeviceText is EXAMPLE_DEVICE. Where the device is.
const DeviceText = "/dev/example"
