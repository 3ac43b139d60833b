// Code generated from abi/domain-id.yaml. DO NOT EDIT.

package domainid

// FirstReserved is DOMID_FIRST_RESERVED. The lowest number that no ordinary domain has.
const FirstReserved uint16 = 0x7ff0

// Mask is DOMID_MASK. The bits of a domain's number. In Xen 4.13.5, 4.14 and later.
const Mask uint16 = 0x7fff
