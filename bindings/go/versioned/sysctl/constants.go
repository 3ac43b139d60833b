// Code generated from abi/sysctl.yaml. DO NOT EDIT.

package sysctl

// InterfaceVersionSince43 is XEN_SYSCTL_INTERFACE_VERSION. The version of the interface in Xen 4.3 and 4.4. In Xen 4.3
// to 4.4.
const InterfaceVersionSince43 uint32 = 0xa

// InterfaceVersionSince45 is XEN_SYSCTL_INTERFACE_VERSION. The version of the interface in Xen 4.5. In Xen 4.5.
const InterfaceVersionSince45 uint32 = 0xb

// InterfaceVersionSince46 is XEN_SYSCTL_INTERFACE_VERSION. The version of the interface in Xen 4.6. In Xen 4.6.
const InterfaceVersionSince46 uint32 = 0xc

// InterfaceVersionSince47 is XEN_SYSCTL_INTERFACE_VERSION. The version of the interface in Xen 4.7, the first with live
// patching. In Xen 4.7.
const InterfaceVersionSince47 uint32 = 0xd

// InterfaceVersionSince48 is XEN_SYSCTL_INTERFACE_VERSION. The version of the interface in Xen 4.8. In Xen 4.8.
const InterfaceVersionSince48 uint32 = 0xe

// InterfaceVersionSince49 is XEN_SYSCTL_INTERFACE_VERSION. The version of the interface in Xen 4.9. In Xen 4.9.
const InterfaceVersionSince49 uint32 = 0xf

// InterfaceVersionSince410 is XEN_SYSCTL_INTERFACE_VERSION. The version of the interface in Xen 4.10. In Xen 4.10.
const InterfaceVersionSince410 uint32 = 0x10

// InterfaceVersionSince411 is XEN_SYSCTL_INTERFACE_VERSION. The version of the interface in Xen 4.11. In Xen 4.11.
const InterfaceVersionSince411 uint32 = 0x11

// InterfaceVersionSince412 is XEN_SYSCTL_INTERFACE_VERSION. The version of the interface in Xen 4.12 and 4.13. In Xen
// 4.12 to 4.13.
const InterfaceVersionSince412 uint32 = 0x12

// InterfaceVersionSince414 is XEN_SYSCTL_INTERFACE_VERSION. The version of the interface in Xen 4.14 and 4.15, the
// first with metadata in the list of live patches. In Xen 4.14 to 4.15.
const InterfaceVersionSince414 uint32 = 0x13

// InterfaceVersionSince416 is XEN_SYSCTL_INTERFACE_VERSION. The version of the interface in Xen 4.16. In Xen 4.16.
const InterfaceVersionSince416 uint32 = 0x14

// InterfaceVersionSince417 is XEN_SYSCTL_INTERFACE_VERSION. The version of the interface in Xen 4.17 to 4.20. In Xen
// 4.17 to 4.20.
const InterfaceVersionSince417 uint32 = 0x15

// InterfaceVersionSince421 is XEN_SYSCTL_INTERFACE_VERSION. The version of the interface since Xen 4.21, where the list
// of live patches is told how much room there is. In Xen 4.21 and later.
const InterfaceVersionSince421 uint32 = 0x16
