// Code generated from abi/linux-devices.yaml. DO NOT EDIT.

package linuxdevices

// PrivcmdType: The type of the requests of /dev/xen/privcmd: the letter P.
const PrivcmdType uint32 = 0x50

// EvtchnType: The type of the requests of /dev/xen/evtchn: the letter E.
const EvtchnType uint32 = 0x45

// MaxDmOpBuffers: The most buffers that a dm_op may have here (dm_op_max_nr_bufs); more are refused with E2BIG.
const MaxDmOpBuffers uint32 = 16

// MaxDmOpBufferSize: The most bytes that a buffer may have (dm_op_buf_max_size); a longer one is refused with E2BIG.
const MaxDmOpBufferSize uint32 = 4096
