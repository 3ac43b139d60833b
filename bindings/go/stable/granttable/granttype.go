// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"fmt"
)

// GrantType: What a grant allows, in the low bits of its flags. Xen's GTF_*: public/grant_table.h, 4.22. Other values
// are possible.
type GrantType uint8

// GrantTypeInvalid is invalid. Nothing.
const GrantTypeInvalid GrantType = 0

// GrantTypePermitAccess is permit_access. The other domain may use the page.
const GrantTypePermitAccess GrantType = 1

// GrantTypeAcceptTransfer is accept_transfer. The other domain may give a page away to this one.
const GrantTypeAcceptTransfer GrantType = 2

// GrantTypeTransitive is transitive. The other domain may use a page that a third one granted. In Xen 4.0 and later.
const GrantTypeTransitive GrantType = 3

// String returns Xen's name of the value, or its number when it has none.
func (v GrantType) String() string {
	switch v {
	case GrantTypeInvalid:
		return "invalid"
	case GrantTypePermitAccess:
		return "permit_access"
	case GrantTypeAcceptTransfer:
		return "accept_transfer"
	case GrantTypeTransitive:
		return "transitive"
	}
	return fmt.Sprintf("GrantType(%d)", uint8(v))
}
