// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"fmt"
)

// PayloadDigest: The digests, in PayloadSignatureTrailer. Xen's HASH_ALGO_*: docs/misc/livepatch.pandoc, 4.17. Other
// values are possible.
type PayloadDigest uint8

// PayloadDigestMd4 is MD4. MD4, 128 bits.
const PayloadDigestMd4 PayloadDigest = 0

// PayloadDigestMd5 is MD5. MD5, 128 bits.
const PayloadDigestMd5 PayloadDigest = 1

// PayloadDigestSha1 is SHA1. SHA-1, 160 bits.
const PayloadDigestSha1 PayloadDigest = 2

// PayloadDigestRipeMd160 is RIPE_MD_160. RIPEMD, 160 bits.
const PayloadDigestRipeMd160 PayloadDigest = 3

// PayloadDigestSha256 is SHA256. SHA-2, 256 bits.
const PayloadDigestSha256 PayloadDigest = 4

// PayloadDigestSha384 is SHA384. SHA-2, 384 bits.
const PayloadDigestSha384 PayloadDigest = 5

// PayloadDigestSha512 is SHA512. SHA-2, 512 bits.
const PayloadDigestSha512 PayloadDigest = 6

// PayloadDigestSha224 is SHA224. SHA-2, 224 bits.
const PayloadDigestSha224 PayloadDigest = 7

// PayloadDigestRipeMd128 is RIPE_MD_128. RIPEMD, 128 bits.
const PayloadDigestRipeMd128 PayloadDigest = 8

// PayloadDigestRipeMd256 is RIPE_MD_256. RIPEMD, 256 bits.
const PayloadDigestRipeMd256 PayloadDigest = 9

// PayloadDigestRipeMd320 is RIPE_MD_320. RIPEMD, 320 bits.
const PayloadDigestRipeMd320 PayloadDigest = 10

// PayloadDigestWhirlpool256 is WP_256. Whirlpool, 256 bits.
const PayloadDigestWhirlpool256 PayloadDigest = 11

// PayloadDigestWhirlpool384 is WP_384. Whirlpool, 384 bits.
const PayloadDigestWhirlpool384 PayloadDigest = 12

// PayloadDigestWhirlpool512 is WP_512. Whirlpool, 512 bits.
const PayloadDigestWhirlpool512 PayloadDigest = 13

// PayloadDigestTiger128 is TGR_128. Tiger, 128 bits.
const PayloadDigestTiger128 PayloadDigest = 14

// PayloadDigestTiger160 is TGR_160. Tiger, 160 bits.
const PayloadDigestTiger160 PayloadDigest = 15

// PayloadDigestTiger192 is TGR_192. Tiger, 192 bits.
const PayloadDigestTiger192 PayloadDigest = 16

// String returns Xen's name of the value, or its number when it has none.
func (v PayloadDigest) String() string {
	switch v {
	case PayloadDigestMd4:
		return "MD4"
	case PayloadDigestMd5:
		return "MD5"
	case PayloadDigestSha1:
		return "SHA1"
	case PayloadDigestRipeMd160:
		return "RIPE_MD_160"
	case PayloadDigestSha256:
		return "SHA256"
	case PayloadDigestSha384:
		return "SHA384"
	case PayloadDigestSha512:
		return "SHA512"
	case PayloadDigestSha224:
		return "SHA224"
	case PayloadDigestRipeMd128:
		return "RIPE_MD_128"
	case PayloadDigestRipeMd256:
		return "RIPE_MD_256"
	case PayloadDigestRipeMd320:
		return "RIPE_MD_320"
	case PayloadDigestWhirlpool256:
		return "WP_256"
	case PayloadDigestWhirlpool384:
		return "WP_384"
	case PayloadDigestWhirlpool512:
		return "WP_512"
	case PayloadDigestTiger128:
		return "TGR_128"
	case PayloadDigestTiger160:
		return "TGR_160"
	case PayloadDigestTiger192:
		return "TGR_192"
	}
	return fmt.Sprintf("PayloadDigest(%d)", uint8(v))
}
