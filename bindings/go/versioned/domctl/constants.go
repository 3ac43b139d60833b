// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

// InterfaceVersionSince43 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface in Xen 4.3 and 4.4. In Xen 4.3
// to 4.4.
const InterfaceVersionSince43 uint32 = 0x9

// InterfaceVersionSince45 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface in Xen 4.5. In Xen 4.5.
const InterfaceVersionSince45 uint32 = 0xa

// InterfaceVersionSince46 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface in Xen 4.6 and 4.7. In Xen 4.6
// to 4.7.
const InterfaceVersionSince46 uint32 = 0xb

// InterfaceVersionSince48 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface in Xen 4.8. In Xen 4.8.
const InterfaceVersionSince48 uint32 = 0xc

// InterfaceVersionSince49 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface in Xen 4.9. In Xen 4.9.
const InterfaceVersionSince49 uint32 = 0xd

// InterfaceVersionOf4100 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface in Xen 4.10.0 alone. In Xen 4.10
// to 4.10.0.
const InterfaceVersionOf4100 uint32 = 0xe

// InterfaceVersionSince4101 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface in Xen 4.10 from 4.10.1 on:
// the only change within a series. In Xen 4.10.1 to 4.10.
const InterfaceVersionSince4101 uint32 = 0xf

// InterfaceVersionSince411 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface in Xen 4.11. In Xen 4.11.
const InterfaceVersionSince411 uint32 = 0x10

// InterfaceVersionSince412 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface in Xen 4.12. In Xen 4.12.
const InterfaceVersionSince412 uint32 = 0x11

// InterfaceVersionSince413 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface in Xen 4.13 and 4.14. In Xen
// 4.13 to 4.14.
const InterfaceVersionSince413 uint32 = 0x12

// InterfaceVersionSince415 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface in Xen 4.15. In Xen 4.15.
const InterfaceVersionSince415 uint32 = 0x13

// InterfaceVersionSince416 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface in Xen 4.16. In Xen 4.16.
const InterfaceVersionSince416 uint32 = 0x14

// InterfaceVersionSince417 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface in Xen 4.17. In Xen 4.17.
const InterfaceVersionSince417 uint32 = 0x15

// InterfaceVersionSince418 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface in Xen 4.18. In Xen 4.18.
const InterfaceVersionSince418 uint32 = 0x16

// InterfaceVersionSince419 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface in Xen 4.19 to 4.21. In Xen
// 4.19 to 4.21.
const InterfaceVersionSince419 uint32 = 0x17

// InterfaceVersionSince422 is XEN_DOMCTL_INTERFACE_VERSION. The version of the interface since Xen 4.22. In Xen 4.22
// and later.
const InterfaceVersionSince422 uint32 = 0x18

// StableInterfaceVersion: The version that a call of a stable operation has instead. In Xen 4.21 and later.
const StableInterfaceVersion uint32 = 0

// MaxPageFrames: The most pages that one getpageframeinfo3 may ask for; more is refused with E2BIG.
const MaxPageFrames uint32 = 1024
