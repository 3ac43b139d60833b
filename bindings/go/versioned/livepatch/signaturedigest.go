// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"fmt"
)

// SignatureDigest: The digests, in a note. Their numbers are not those of PayloadDigest. Xen's SIGNATURE_HASH_*:
// xen-devel, livepatch signing, versions 2 and 3, May and June 2025. Other values are possible.
type SignatureDigest uint8

// SignatureDigestSha256 is SHA256. SHA-2, 256 bits.
const SignatureDigestSha256 SignatureDigest = 0

// String returns Xen's name of the value, or its number when it has none.
func (v SignatureDigest) String() string {
	switch v {
	case SignatureDigestSha256:
		return "SHA256"
	}
	return fmt.Sprintf("SignatureDigest(%d)", uint8(v))
}
