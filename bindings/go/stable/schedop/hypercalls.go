// Code generated from abi/sched-op.yaml. DO NOT EDIT.

package schedop

// SchedOpHypercall is the number of the hypercall sched_op. Waits, yields, and ends a domain. Nothing of it is
// continued: a vCPU that waits does so after the call. From public/sched.h, 4.22.
const SchedOpHypercall uint32 = 29

// SchedOpCodeYield is the code of SCHEDOP_yield. Lets others run.
const SchedOpCodeYield uint32 = 0

// SchedOpCodeBlock is the code of SCHEDOP_block. Unmasks events, and waits for one.
const SchedOpCodeBlock uint32 = 1

// SchedOpCodeShutdown is the code of SCHEDOP_shutdown. Stops the caller's domain. A PV guest that suspends has the
// frame of its start info in the register of the third argument; the result of a suspend is 0 in a restored domain, and
// 1 where the guest just goes on. It takes SchedShutdown.
const SchedOpCodeShutdown uint32 = 2

// SchedOpCodePoll is the code of SCHEDOP_poll. Waits for one of several event channels, or a time. It takes SchedPoll.
const SchedOpCodePoll uint32 = 3

// SchedOpCodeRemoteShutdown is the code of SCHEDOP_remote_shutdown. Stops another domain. It takes SchedRemoteShutdown.
const SchedOpCodeRemoteShutdown uint32 = 4

// SchedOpCodeShutdownCode is the code of SCHEDOP_shutdown_code. Says for what reason the domain will stop, whatever it
// says then. It takes SchedShutdown. In Xen 4.1 and later.
const SchedOpCodeShutdownCode uint32 = 5

// SchedOpCodeWatchdog is the code of SCHEDOP_watchdog. Starts, postpones or stops a watchdog; the result of a start is
// its number. It takes SchedWatchdog. In Xen 4.1 and later.
const SchedOpCodeWatchdog uint32 = 6

// SchedOpCodePinOverride is the code of SCHEDOP_pin_override. Keeps the caller on one processor, for a while; for the
// hardware domain only. It takes SchedPinOverride. In Xen 4.7 and later.
const SchedOpCodePinOverride uint32 = 7

// SchedOpCompatHypercall is the number of the hypercall sched_op_compat. Waits, yields, and ends a PV guest, as in Xen
// 3.0.0: with a number in place of a structure. From public/sched.h, 4.22.
const SchedOpCompatHypercall uint32 = 6

// SchedOpCompatCodeYield is the code of SCHEDOP_yield. Lets others run.
const SchedOpCompatCodeYield uint32 = 0

// SchedOpCompatCodeBlock is the code of SCHEDOP_block. Unmasks events, and waits for one.
const SchedOpCompatCodeBlock uint32 = 1

// SchedOpCompatCodeShutdown is the code of SCHEDOP_shutdown. Stops the caller's domain.
const SchedOpCompatCodeShutdown uint32 = 2

// SetTimerOpHypercall is the number of the hypercall set_timer_op. Sets the vCPU's timer that goes off once, the one of
// vcpu_op. From public/xen.h, 4.22.
const SetTimerOpHypercall uint32 = 15
