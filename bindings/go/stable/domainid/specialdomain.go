// Code generated from abi/domain-id.yaml. DO NOT EDIT.

package domainid

import (
	"fmt"
)

// SpecialDomain: What stands in the place of a domain's number. Xen's DOMID_*: public/xen.h, 4.22. Other values are
// possible.
type SpecialDomain uint16

// SpecialDomainSelf is DOMID_SELF. The caller.
const SpecialDomainSelf SpecialDomain = 0x7ff0

// SpecialDomainIo is DOMID_IO. The owner of memory that belongs to devices.
const SpecialDomainIo SpecialDomain = 0x7ff1

// SpecialDomainXen is DOMID_XEN. The owner of what Xen shares of its own memory.
const SpecialDomainXen SpecialDomain = 0x7ff2

// SpecialDomainSharing is DOMID_COW. The owner of pages that domains share until one writes. In Xen 4.0 and later.
const SpecialDomainSharing SpecialDomain = 0x7ff3

// SpecialDomainInvalidBefore402 is DOMID_INVALID. No domain: nobody knows the owner. In Xen 3.4 to 4.0.1.
const SpecialDomainInvalidBefore402 SpecialDomain = 0x7fff

// SpecialDomainInvalid is DOMID_INVALID. No domain: nobody knows the owner. In Xen 4.0.2, 4.1 and later.
const SpecialDomainInvalid SpecialDomain = 0x7ff4

// SpecialDomainAny is DOMID_ANY. Whichever domain; a free number where one is made. In Xen 4.22 and later.
const SpecialDomainAny SpecialDomain = 0x7ff5

// SpecialDomainIdle is DOMID_IDLE. The vCPUs that run when no other does. In Xen 4.0.2, 4.1 and later.
const SpecialDomainIdle SpecialDomain = 0x7fff

// String returns Xen's name of the value, or its number when it has none.
func (v SpecialDomain) String() string {
	switch v {
	case SpecialDomainSelf:
		return "DOMID_SELF"
	case SpecialDomainIo:
		return "DOMID_IO"
	case SpecialDomainXen:
		return "DOMID_XEN"
	case SpecialDomainSharing:
		return "DOMID_COW"
	case SpecialDomainInvalidBefore402:
		return "DOMID_INVALID"
	case SpecialDomainInvalid:
		return "DOMID_INVALID"
	case SpecialDomainAny:
		return "DOMID_ANY"
	}
	return fmt.Sprintf("SpecialDomain(%d)", uint16(v))
}
