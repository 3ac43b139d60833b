// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"fmt"
)

// PayloadKeyIdType: How the key is named, in PayloadSignatureTrailer. Xen's PKEY_ID_*: docs/misc/livepatch.pandoc,
// 4.17. Other values are possible.
type PayloadKeyIdType uint8

// PayloadKeyIdTypePgp is PGP. By the identifier that OpenPGP computes.
const PayloadKeyIdTypePgp PayloadKeyIdType = 0

// PayloadKeyIdTypeX509 is X509. By the subject key identifier of an X.509 certificate.
const PayloadKeyIdTypeX509 PayloadKeyIdType = 1

// String returns Xen's name of the value, or its number when it has none.
func (v PayloadKeyIdType) String() string {
	switch v {
	case PayloadKeyIdTypePgp:
		return "PGP"
	case PayloadKeyIdTypeX509:
		return "X509"
	}
	return fmt.Sprintf("PayloadKeyIdType(%d)", uint8(v))
}
