// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"fmt"
)

// EventChannelStatus: What an event channel is bound to. Xen's EVTCHNSTAT_*: public/event_channel.h, 4.22. Other values
// are possible.
type EventChannelStatus uint32

// EventChannelStatusClosed is closed. It is not in use.
const EventChannelStatusClosed EventChannelStatus = 0

// EventChannelStatusUnbound is unbound. It waits for another domain.
const EventChannelStatusUnbound EventChannelStatus = 1

// EventChannelStatusInterdomain is interdomain. A channel of another domain.
const EventChannelStatusInterdomain EventChannelStatus = 2

// EventChannelStatusPirq is pirq. An interrupt of the host.
const EventChannelStatusPirq EventChannelStatus = 3

// EventChannelStatusVirq is virq. A virtual interrupt.
const EventChannelStatusVirq EventChannelStatus = 4

// EventChannelStatusIpi is ipi. Messages of the domain's vCPUs among each other.
const EventChannelStatusIpi EventChannelStatus = 5

// String returns Xen's name of the value, or its number when it has none.
func (v EventChannelStatus) String() string {
	switch v {
	case EventChannelStatusClosed:
		return "closed"
	case EventChannelStatusUnbound:
		return "unbound"
	case EventChannelStatusInterdomain:
		return "interdomain"
	case EventChannelStatusPirq:
		return "pirq"
	case EventChannelStatusVirq:
		return "virq"
	case EventChannelStatusIpi:
		return "ipi"
	}
	return fmt.Sprintf("EventChannelStatus(%d)", uint32(v))
}
