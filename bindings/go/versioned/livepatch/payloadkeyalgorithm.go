// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"fmt"
)

// PayloadKeyAlgorithm: The algorithms of the key that signed, in PayloadSignatureTrailer. Xen's PKEY_ALGO_*:
// docs/misc/livepatch.pandoc, 4.17. Other values are possible.
type PayloadKeyAlgorithm uint8

// PayloadKeyAlgorithmDsa is DSA. DSA.
const PayloadKeyAlgorithmDsa PayloadKeyAlgorithm = 0

// PayloadKeyAlgorithmRsa is RSA. RSA.
const PayloadKeyAlgorithmRsa PayloadKeyAlgorithm = 1

// String returns Xen's name of the value, or its number when it has none.
func (v PayloadKeyAlgorithm) String() string {
	switch v {
	case PayloadKeyAlgorithmDsa:
		return "DSA"
	case PayloadKeyAlgorithmRsa:
		return "RSA"
	}
	return fmt.Sprintf("PayloadKeyAlgorithm(%d)", uint8(v))
}
