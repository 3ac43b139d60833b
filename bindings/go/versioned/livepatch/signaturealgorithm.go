// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"fmt"
)

// SignatureAlgorithm: The algorithms of the key that signed, in a note. Their numbers are not those of
// PayloadKeyAlgorithm. Xen's SIGNATURE_ALGORITHM_*: xen-devel, livepatch signing, versions 2 and 3, May and June 2025.
// Other values are possible.
type SignatureAlgorithm uint8

// SignatureAlgorithmRsa is RSA. RSA.
const SignatureAlgorithmRsa SignatureAlgorithm = 0

// String returns Xen's name of the value, or its number when it has none.
func (v SignatureAlgorithm) String() string {
	switch v {
	case SignatureAlgorithmRsa:
		return "RSA"
	}
	return fmt.Sprintf("SignatureAlgorithm(%d)", uint8(v))
}
