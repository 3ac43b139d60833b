// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

// FifoPriorityMax is EVTCHN_FIFO_PRIORITY_MAX. The most urgent priority. In Xen 4.4 and later.
const FifoPriorityMax uint32 = 0

// FifoPriorityDefault is EVTCHN_FIFO_PRIORITY_DEFAULT. The priority that a channel has at first. In Xen 4.4 and later.
const FifoPriorityDefault uint32 = 7

// FifoPriorityMin is EVTCHN_FIFO_PRIORITY_MIN. The least urgent priority. In Xen 4.4 and later.
const FifoPriorityMin uint32 = 15

// FifoLinkBits is EVTCHN_FIFO_LINK_BITS. The number of bits of a port in an event word. In Xen 4.4 and later.
const FifoLinkBits uint32 = 17

// FifoChannels is EVTCHN_FIFO_NR_CHANNELS. The most channels that a domain may have by the FIFO interface. In Xen 4.4
// and later.
const FifoChannels uint32 = 131072
