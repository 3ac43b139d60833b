// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"holdfast/abi/wire"
)

// DomainStateFlags: What there is to say of a domain's life. Xen's XEN_DOMCTL_GETDOMSTATE_STATE_*: public/domctl.h,
// 4.21. Other values are possible.
type DomainStateFlags uint16

// DomainStateFlagsExists is EXIST. It is there. In Xen 4.21 and later.
const DomainStateFlagsExists DomainStateFlags = 0x1

// DomainStateFlagsShutDown is SHUTDOWN. It has shut down. In Xen 4.21 and later.
const DomainStateFlagsShutDown DomainStateFlags = 0x2

// DomainStateFlagsDying is DYING. It is being destroyed. In Xen 4.21 and later.
const DomainStateFlagsDying DomainStateFlags = 0x4

// DomainStateFlagsDead is DEAD. It is destroyed; what is left is what others still hold. In Xen 4.21 and later.
const DomainStateFlagsDead DomainStateFlags = 0x8

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v DomainStateFlags) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(DomainStateFlagsExists), Name: "EXIST"},
		{Bits: uint64(DomainStateFlagsShutDown), Name: "SHUTDOWN"},
		{Bits: uint64(DomainStateFlagsDying), Name: "DYING"},
		{Bits: uint64(DomainStateFlagsDead), Name: "DEAD"},
	})
}
