// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

// EventChannelOpHypercall is the number of the hypercall event_channel_op. Makes, uses and closes event channels. From
// public/event_channel.h, 4.22.
const EventChannelOpHypercall uint32 = 32

// EventChannelOpCodeBindInterdomain is the code of EVTCHNOP_bind_interdomain. Binds a new channel to one of another
// domain. It takes EvtchnBindInterdomain.
const EventChannelOpCodeBindInterdomain uint32 = 0

// EventChannelOpCodeBindVirq is the code of EVTCHNOP_bind_virq. Binds a new channel to a virtual interrupt. It takes
// EvtchnBindVirq.
const EventChannelOpCodeBindVirq uint32 = 1

// EventChannelOpCodeBindPirq is the code of EVTCHNOP_bind_pirq. Binds a new channel to an interrupt of the host. It
// takes EvtchnBindPirq.
const EventChannelOpCodeBindPirq uint32 = 2

// EventChannelOpCodeClose is the code of EVTCHNOP_close. Closes a channel; one that it was bound to waits again. It
// takes EvtchnClose.
const EventChannelOpCodeClose uint32 = 3

// EventChannelOpCodeSend is the code of EVTCHNOP_send. Sends an event. It takes EvtchnSend.
const EventChannelOpCodeSend uint32 = 4

// EventChannelOpCodeStatus is the code of EVTCHNOP_status. Tells what a channel is bound to. It takes EvtchnStatus.
const EventChannelOpCodeStatus uint32 = 5

// EventChannelOpCodeAllocUnbound is the code of EVTCHNOP_alloc_unbound. Makes a channel that waits for another domain.
// It takes EvtchnAllocUnbound.
const EventChannelOpCodeAllocUnbound uint32 = 6

// EventChannelOpCodeBindIpi is the code of EVTCHNOP_bind_ipi. Makes a channel for messages to a vCPU. It takes
// EvtchnBindIpi.
const EventChannelOpCodeBindIpi uint32 = 7

// EventChannelOpCodeBindVcpu is the code of EVTCHNOP_bind_vcpu. Says which vCPU is told. It takes EvtchnBindVcpu.
const EventChannelOpCodeBindVcpu uint32 = 8

// EventChannelOpCodeUnmask is the code of EVTCHNOP_unmask. Tells of events again, and of one that waits. It takes
// EvtchnUnmask.
const EventChannelOpCodeUnmask uint32 = 9

// EventChannelOpCodeReset is the code of EVTCHNOP_reset. Closes all channels of a domain, and leaves the FIFO
// interface. One reset of a domain at a time: EBUSY. It takes EvtchnReset.
const EventChannelOpCodeReset uint32 = 10

// EventChannelOpCodeInitControl is the code of EVTCHNOP_init_control. Enters the FIFO interface, or gives one more vCPU
// its control block. It takes EvtchnInitControl. In Xen 4.4 and later.
const EventChannelOpCodeInitControl uint32 = 11

// EventChannelOpCodeExpandArray is the code of EVTCHNOP_expand_array. Gives Xen one more page of event words. It takes
// EvtchnExpandArray. In Xen 4.4 and later.
const EventChannelOpCodeExpandArray uint32 = 12

// EventChannelOpCodeSetPriority is the code of EVTCHNOP_set_priority. Sets how urgent a channel is. It takes
// EvtchnSetPriority. In Xen 4.4 and later.
const EventChannelOpCodeSetPriority uint32 = 13

// EventChannelOpCodeResetCont is the code of EVTCHNOP_reset_cont. The second half of a reset that was preempted; it is
// no interface, but nothing keeps a guest from asking for it. Since 4.23 it is a reset like any other, at which tasks
// of older versions may stand. It takes EvtchnReset. In Xen 4.12.4, 4.13.2, 4.14.1, 4.15 and later.
const EventChannelOpCodeResetCont uint32 = 14

// EventChannelOpCompatHypercall is the number of the hypercall event_channel_op_compat. Makes, uses and closes event
// channels of a PV guest, as in Xen 3.0.2 and earlier. Until 4.9 it takes every operation of event_channel_op, with no
// more of its structure than is here. From public/event_channel.h, 4.22.
const EventChannelOpCompatHypercall uint32 = 16

// EventChannelOpCompatCodeBindInterdomain is the code of EVTCHNOP_bind_interdomain. Binds a new channel to one of
// another domain. It takes EvtchnOp.
const EventChannelOpCompatCodeBindInterdomain uint32 = 0

// EventChannelOpCompatCodeBindVirq is the code of EVTCHNOP_bind_virq. Binds a new channel to a virtual interrupt. It
// takes EvtchnOp.
const EventChannelOpCompatCodeBindVirq uint32 = 1

// EventChannelOpCompatCodeBindPirq is the code of EVTCHNOP_bind_pirq. Binds a new channel to an interrupt of the host.
// It takes EvtchnOp.
const EventChannelOpCompatCodeBindPirq uint32 = 2

// EventChannelOpCompatCodeClose is the code of EVTCHNOP_close. Closes a channel; one that it was bound to waits again.
// It takes EvtchnOp.
const EventChannelOpCompatCodeClose uint32 = 3

// EventChannelOpCompatCodeSend is the code of EVTCHNOP_send. Sends an event. It takes EvtchnOp.
const EventChannelOpCompatCodeSend uint32 = 4

// EventChannelOpCompatCodeStatus is the code of EVTCHNOP_status. Tells what a channel is bound to. It takes EvtchnOp.
const EventChannelOpCompatCodeStatus uint32 = 5

// EventChannelOpCompatCodeAllocUnbound is the code of EVTCHNOP_alloc_unbound. Makes a channel that waits for another
// domain. It takes EvtchnOp.
const EventChannelOpCompatCodeAllocUnbound uint32 = 6

// EventChannelOpCompatCodeBindIpi is the code of EVTCHNOP_bind_ipi. Makes a channel for messages to a vCPU. It takes
// EvtchnOp.
const EventChannelOpCompatCodeBindIpi uint32 = 7

// EventChannelOpCompatCodeBindVcpu is the code of EVTCHNOP_bind_vcpu. Says which vCPU is told. It takes EvtchnOp.
const EventChannelOpCompatCodeBindVcpu uint32 = 8

// EventChannelOpCompatCodeUnmask is the code of EVTCHNOP_unmask. Tells of events again, and of one that waits. It takes
// EvtchnOp.
const EventChannelOpCompatCodeUnmask uint32 = 9
