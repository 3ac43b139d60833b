// Code generated from abi/domctl.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/versioned/domctl"
	"holdfast/abi/wire"
)

func newXenArchDomainconfig() vectors.Subject {
	s := new(domctl.XenArchDomainconfig)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenArchDomainconfigSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenArchDomainconfig(v, "", s) },
	}
}

func visitXenArchDomainconfig(v *vectors.Visitor, at string, s *domctl.XenArchDomainconfig) {
	s.EmulationFlags = domctl.X86Emulation(v.Integer(at+"emulation_flags", uint64(s.EmulationFlags)))
	s.MiscFlags = domctl.X86MiscFlags(v.Integer(at+"misc_flags", uint64(s.MiscFlags)))
}

func newXenDomctlCreatedomainAltp2m() vectors.Subject {
	s := new(domctl.XenDomctlCreatedomainAltp2m)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlCreatedomainAltp2mSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlCreatedomainAltp2m(v, "", s) },
	}
}

func visitXenDomctlCreatedomainAltp2m(v *vectors.Visitor, at string, s *domctl.XenDomctlCreatedomainAltp2m) {
	s.Opts = uint16(v.Integer(at+"opts", uint64(s.Opts)))
	v.Check(s.SetMode(domctl.Altp2mMode(v.Bits(at+"opts:mode", uint64(s.Mode())))))
	v.Check(s.SetReservedOptions(uint16(v.Bits(at+"opts:reserved", uint64(s.ReservedOptions())))))
	s.Nr = uint16(v.Integer(at+"nr", uint64(s.Nr)))
}

func newXenDomctlCreatedomain() vectors.Subject {
	s := new(domctl.XenDomctlCreatedomain)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlCreatedomainSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlCreatedomain(v, "", s) },
	}
}

func visitXenDomctlCreatedomain(v *vectors.Visitor, at string, s *domctl.XenDomctlCreatedomain) {
	s.Ssidref = uint32(v.Integer(at+"ssidref", uint64(s.Ssidref)))
	v.Bytes(at+"handle", s.Handle[:16])
	s.Flags = domctl.CreateDomainFlags(v.Integer(at+"flags", uint64(s.Flags)))
	s.IommuOpts = domctl.CreateDomainIommuOptions(v.Integer(at+"iommu_opts", uint64(s.IommuOpts)))
	s.MaxVcpus = uint32(v.Integer(at+"max_vcpus", uint64(s.MaxVcpus)))
	s.MaxEvtchnPort = uint32(v.Integer(at+"max_evtchn_port", uint64(s.MaxEvtchnPort)))
	s.MaxGrantFrames = int32(v.Integer(at+"max_grant_frames", uint64(uint32(s.MaxGrantFrames))))
	s.MaxMaptrackFrames = int32(v.Integer(at+"max_maptrack_frames", uint64(uint32(s.MaxMaptrackFrames))))
	s.GrantOpts = uint32(v.Integer(at+"grant_opts", uint64(s.GrantOpts)))
	v.Check(s.SetGrantVersion(uint32(v.Bits(at+"grant_opts:grant_version", uint64(s.GrantVersion())))))
	v.Check(s.SetReservedGrantOptions(uint32(v.Bits(at+"grant_opts:reserved", uint64(s.ReservedGrantOptions())))))
	visitXenDomctlCreatedomainAltp2m(v, at+"altp2m"+".", &s.Altp2m)
	s.VmtraceSize = uint32(v.Integer(at+"vmtrace_size", uint64(s.VmtraceSize)))
	s.CpupoolId = uint32(v.Integer(at+"cpupool_id", uint64(s.CpupoolId)))
	visitXenArchDomainconfig(v, at+"arch"+".", &s.Arch)
}

func newXenDomctlCreatedomainBefore421() vectors.Subject {
	s := new(domctl.XenDomctlCreatedomainBefore421)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlCreatedomainBefore421Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlCreatedomainBefore421(v, "", s) },
	}
}

func visitXenDomctlCreatedomainBefore421(v *vectors.Visitor, at string, s *domctl.XenDomctlCreatedomainBefore421) {
	s.Ssidref = uint32(v.Integer(at+"ssidref", uint64(s.Ssidref)))
	v.Bytes(at+"handle", s.Handle[:16])
	s.Flags = domctl.CreateDomainFlags(v.Integer(at+"flags", uint64(s.Flags)))
	s.IommuOpts = domctl.CreateDomainIommuOptions(v.Integer(at+"iommu_opts", uint64(s.IommuOpts)))
	s.MaxVcpus = uint32(v.Integer(at+"max_vcpus", uint64(s.MaxVcpus)))
	s.MaxEvtchnPort = uint32(v.Integer(at+"max_evtchn_port", uint64(s.MaxEvtchnPort)))
	s.MaxGrantFrames = int32(v.Integer(at+"max_grant_frames", uint64(uint32(s.MaxGrantFrames))))
	s.MaxMaptrackFrames = int32(v.Integer(at+"max_maptrack_frames", uint64(uint32(s.MaxMaptrackFrames))))
	s.GrantOpts = uint32(v.Integer(at+"grant_opts", uint64(s.GrantOpts)))
	v.Check(s.SetGrantVersion(uint32(v.Bits(at+"grant_opts:grant_version", uint64(s.GrantVersion())))))
	v.Check(s.SetReservedGrantOptions(uint32(v.Bits(at+"grant_opts:reserved", uint64(s.ReservedGrantOptions())))))
	s.Altp2mOpts = uint32(v.Integer(at+"altp2m_opts", uint64(s.Altp2mOpts)))
	v.Check(s.SetMode(domctl.Altp2mMode(v.Bits(at+"altp2m_opts:mode", uint64(s.Mode())))))
	v.Check(s.SetReservedOptions(uint32(v.Bits(at+"altp2m_opts:reserved", uint64(s.ReservedOptions())))))
	s.VmtraceSize = uint32(v.Integer(at+"vmtrace_size", uint64(s.VmtraceSize)))
	s.CpupoolId = uint32(v.Integer(at+"cpupool_id", uint64(s.CpupoolId)))
	visitXenArchDomainconfig(v, at+"arch"+".", &s.Arch)
}

func newXenDomctlCreatedomainBefore419() vectors.Subject {
	s := new(domctl.XenDomctlCreatedomainBefore419)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlCreatedomainBefore419Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlCreatedomainBefore419(v, "", s) },
	}
}

func visitXenDomctlCreatedomainBefore419(v *vectors.Visitor, at string, s *domctl.XenDomctlCreatedomainBefore419) {
	s.Ssidref = uint32(v.Integer(at+"ssidref", uint64(s.Ssidref)))
	v.Bytes(at+"handle", s.Handle[:16])
	s.Flags = domctl.CreateDomainFlags(v.Integer(at+"flags", uint64(s.Flags)))
	s.IommuOpts = domctl.CreateDomainIommuOptions(v.Integer(at+"iommu_opts", uint64(s.IommuOpts)))
	s.MaxVcpus = uint32(v.Integer(at+"max_vcpus", uint64(s.MaxVcpus)))
	s.MaxEvtchnPort = uint32(v.Integer(at+"max_evtchn_port", uint64(s.MaxEvtchnPort)))
	s.MaxGrantFrames = int32(v.Integer(at+"max_grant_frames", uint64(uint32(s.MaxGrantFrames))))
	s.MaxMaptrackFrames = int32(v.Integer(at+"max_maptrack_frames", uint64(uint32(s.MaxMaptrackFrames))))
	s.GrantOpts = uint32(v.Integer(at+"grant_opts", uint64(s.GrantOpts)))
	v.Check(s.SetGrantVersion(uint32(v.Bits(at+"grant_opts:grant_version", uint64(s.GrantVersion())))))
	v.Check(s.SetReservedGrantOptions(uint32(v.Bits(at+"grant_opts:reserved", uint64(s.ReservedGrantOptions())))))
	s.VmtraceSize = uint32(v.Integer(at+"vmtrace_size", uint64(s.VmtraceSize)))
	s.CpupoolId = uint32(v.Integer(at+"cpupool_id", uint64(s.CpupoolId)))
	visitXenArchDomainconfig(v, at+"arch"+".", &s.Arch)
}

func newXenDomctlGetdomaininfo() vectors.Subject {
	s := new(domctl.XenDomctlGetdomaininfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlGetdomaininfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlGetdomaininfo(v, "", s) },
	}
}

func visitXenDomctlGetdomaininfo(v *vectors.Visitor, at string, s *domctl.XenDomctlGetdomaininfo) {
	s.Domain = uint16(v.Integer(at+"domain", uint64(s.Domain)))
	s.Pad1 = uint16(v.Integer(at+"pad1", uint64(s.Pad1)))
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetDying(v.Flag(at+"flags:dying", s.Dying()))
	s.SetHvmGuest(v.Flag(at+"flags:hvm_guest", s.HvmGuest()))
	s.SetShutdown(v.Flag(at+"flags:shutdown", s.Shutdown()))
	s.SetPaused(v.Flag(at+"flags:paused", s.Paused()))
	s.SetBlocked(v.Flag(at+"flags:blocked", s.Blocked()))
	s.SetRunning(v.Flag(at+"flags:running", s.Running()))
	s.SetDebugged(v.Flag(at+"flags:debugged", s.Debugged()))
	s.SetXsDomain(v.Flag(at+"flags:xs_domain", s.XsDomain()))
	s.SetHap(v.Flag(at+"flags:hap", s.Hap()))
	v.Check(s.SetShutdownCode(uint32(v.Bits(at+"flags:shutdown_code", uint64(s.ShutdownCode())))))
	s.TotPages = v.Integer(at+"tot_pages", s.TotPages)
	s.MaxPages = v.Integer(at+"max_pages", s.MaxPages)
	s.OutstandingPages = v.Integer(at+"outstanding_pages", s.OutstandingPages)
	s.ShrPages = v.Integer(at+"shr_pages", s.ShrPages)
	s.PagedPages = v.Integer(at+"paged_pages", s.PagedPages)
	s.SharedInfoFrame = v.Integer(at+"shared_info_frame", s.SharedInfoFrame)
	s.CpuTime = v.Integer(at+"cpu_time", s.CpuTime)
	s.NrOnlineVcpus = uint32(v.Integer(at+"nr_online_vcpus", uint64(s.NrOnlineVcpus)))
	s.MaxVcpuId = uint32(v.Integer(at+"max_vcpu_id", uint64(s.MaxVcpuId)))
	s.Ssidref = uint32(v.Integer(at+"ssidref", uint64(s.Ssidref)))
	v.Bytes(at+"handle", s.Handle[:16])
	s.Cpupool = uint32(v.Integer(at+"cpupool", uint64(s.Cpupool)))
	s.GpaddrBits = uint8(v.Integer(at+"gpaddr_bits", uint64(s.GpaddrBits)))
	v.Bytes(at+"pad2", s.Pad2[:7])
	visitXenArchDomainconfig(v, at+"arch_config"+".", &s.ArchConfig)
}

func newXenDomctlGetpageframeinfo3() vectors.Subject {
	s := new(domctl.XenDomctlGetpageframeinfo3)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlGetpageframeinfo3Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlGetpageframeinfo3(v, "", s) },
	}
}

func visitXenDomctlGetpageframeinfo3(v *vectors.Visitor, at string, s *domctl.XenDomctlGetpageframeinfo3) {
	s.Num = v.Integer(at+"num", s.Num)
	s.Array = v.Integer(at+"array", s.Array)
}

func newXenDomctlShadowOpStats() vectors.Subject {
	s := new(domctl.XenDomctlShadowOpStats)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlShadowOpStatsSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlShadowOpStats(v, "", s) },
	}
}

func visitXenDomctlShadowOpStats(v *vectors.Visitor, at string, s *domctl.XenDomctlShadowOpStats) {
	s.FaultCount = uint32(v.Integer(at+"fault_count", uint64(s.FaultCount)))
	s.DirtyCount = uint32(v.Integer(at+"dirty_count", uint64(s.DirtyCount)))
}

func newXenDomctlShadowOp() vectors.Subject {
	s := new(domctl.XenDomctlShadowOp)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlShadowOpSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlShadowOp(v, "", s) },
	}
}

func visitXenDomctlShadowOp(v *vectors.Visitor, at string, s *domctl.XenDomctlShadowOp) {
	s.Op = domctl.ShadowOperation(v.Integer(at+"op", uint64(s.Op)))
	s.Mode = uint32(v.Integer(at+"mode", uint64(s.Mode)))
	s.Mb = uint32(v.Integer(at+"mb", uint64(s.Mb)))
	s.DirtyBitmap = v.Integer(at+"dirty_bitmap", s.DirtyBitmap)
	s.Pages = v.Integer(at+"pages", s.Pages)
	visitXenDomctlShadowOpStats(v, at+"stats"+".", &s.Stats)
}

func newXenDomctlMaxMem() vectors.Subject {
	s := new(domctl.XenDomctlMaxMem)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlMaxMemSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlMaxMem(v, "", s) },
	}
}

func visitXenDomctlMaxMem(v *vectors.Visitor, at string, s *domctl.XenDomctlMaxMem) {
	s.MaxMemkb = v.Integer(at+"max_memkb", s.MaxMemkb)
}

func newXenDomctlVcpucontext() vectors.Subject {
	s := new(domctl.XenDomctlVcpucontext)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlVcpucontextSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlVcpucontext(v, "", s) },
	}
}

func visitXenDomctlVcpucontext(v *vectors.Visitor, at string, s *domctl.XenDomctlVcpucontext) {
	s.Vcpu = uint32(v.Integer(at+"vcpu", uint64(s.Vcpu)))
	s.Ctxt = v.Integer(at+"ctxt", s.Ctxt)
}

func newXenDomctlGetvcpuinfo() vectors.Subject {
	s := new(domctl.XenDomctlGetvcpuinfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlGetvcpuinfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlGetvcpuinfo(v, "", s) },
	}
}

func visitXenDomctlGetvcpuinfo(v *vectors.Visitor, at string, s *domctl.XenDomctlGetvcpuinfo) {
	s.Vcpu = uint32(v.Integer(at+"vcpu", uint64(s.Vcpu)))
	s.Online = uint8(v.Integer(at+"online", uint64(s.Online)))
	s.Blocked = uint8(v.Integer(at+"blocked", uint64(s.Blocked)))
	s.Running = uint8(v.Integer(at+"running", uint64(s.Running)))
	s.CpuTime = v.Integer(at+"cpu_time", s.CpuTime)
	s.Cpu = uint32(v.Integer(at+"cpu", uint64(s.Cpu)))
}

func newXenDomctlMaxVcpus() vectors.Subject {
	s := new(domctl.XenDomctlMaxVcpus)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlMaxVcpusSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlMaxVcpus(v, "", s) },
	}
}

func visitXenDomctlMaxVcpus(v *vectors.Visitor, at string, s *domctl.XenDomctlMaxVcpus) {
	s.Max = uint32(v.Integer(at+"max", uint64(s.Max)))
}

func newXenDomctlHypercallInit() vectors.Subject {
	s := new(domctl.XenDomctlHypercallInit)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlHypercallInitSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlHypercallInit(v, "", s) },
	}
}

func visitXenDomctlHypercallInit(v *vectors.Visitor, at string, s *domctl.XenDomctlHypercallInit) {
	s.Gmfn = v.Integer(at+"gmfn", s.Gmfn)
}

func newXenDomctlHvmcontext() vectors.Subject {
	s := new(domctl.XenDomctlHvmcontext)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlHvmcontextSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlHvmcontext(v, "", s) },
	}
}

func visitXenDomctlHvmcontext(v *vectors.Visitor, at string, s *domctl.XenDomctlHvmcontext) {
	s.BufferSize = uint32(v.Integer(at+"size", uint64(s.BufferSize)))
	s.Buffer = v.Integer(at+"buffer", s.Buffer)
}

func newXenDomctlHvmcontextPartial() vectors.Subject {
	s := new(domctl.XenDomctlHvmcontextPartial)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlHvmcontextPartialSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlHvmcontextPartial(v, "", s) },
	}
}

func visitXenDomctlHvmcontextPartial(v *vectors.Visitor, at string, s *domctl.XenDomctlHvmcontextPartial) {
	s.Type = uint32(v.Integer(at+"type", uint64(s.Type)))
	s.Instance = uint32(v.Integer(at+"instance", uint64(s.Instance)))
	s.Bufsz = v.Integer(at+"bufsz", s.Bufsz)
	s.Buffer = v.Integer(at+"buffer", s.Buffer)
}

func newXenDomctlAddressSize() vectors.Subject {
	s := new(domctl.XenDomctlAddressSize)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlAddressSizeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlAddressSize(v, "", s) },
	}
}

func visitXenDomctlAddressSize(v *vectors.Visitor, at string, s *domctl.XenDomctlAddressSize) {
	s.AddressBits = uint32(v.Integer(at+"size", uint64(s.AddressBits)))
}

func newXenDomctlCpuPolicy() vectors.Subject {
	s := new(domctl.XenDomctlCpuPolicy)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlCpuPolicySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlCpuPolicy(v, "", s) },
	}
}

func visitXenDomctlCpuPolicy(v *vectors.Visitor, at string, s *domctl.XenDomctlCpuPolicy) {
	s.NrLeaves = uint32(v.Integer(at+"nr_leaves", uint64(s.NrLeaves)))
	s.NrMsrs = uint32(v.Integer(at+"nr_msrs", uint64(s.NrMsrs)))
	s.Leaves = v.Integer(at+"leaves", s.Leaves)
	s.Msrs = v.Integer(at+"msrs", s.Msrs)
	s.ErrLeaf = uint32(v.Integer(at+"err_leaf", uint64(s.ErrLeaf)))
	s.ErrSubleaf = uint32(v.Integer(at+"err_subleaf", uint64(s.ErrSubleaf)))
	s.ErrMsr = uint32(v.Integer(at+"err_msr", uint64(s.ErrMsr)))
}

func newXenDomctlTscInfo() vectors.Subject {
	s := new(domctl.XenDomctlTscInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlTscInfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlTscInfo(v, "", s) },
	}
}

func visitXenDomctlTscInfo(v *vectors.Visitor, at string, s *domctl.XenDomctlTscInfo) {
	s.TscMode = uint32(v.Integer(at+"tsc_mode", uint64(s.TscMode)))
	s.GtscKhz = uint32(v.Integer(at+"gtsc_khz", uint64(s.GtscKhz)))
	s.Incarnation = uint32(v.Integer(at+"incarnation", uint64(s.Incarnation)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	s.ElapsedNsec = v.Integer(at+"elapsed_nsec", s.ElapsedNsec)
}

func newXenDomctlVcpuextstate() vectors.Subject {
	s := new(domctl.XenDomctlVcpuextstate)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlVcpuextstateSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlVcpuextstate(v, "", s) },
	}
}

func visitXenDomctlVcpuextstate(v *vectors.Visitor, at string, s *domctl.XenDomctlVcpuextstate) {
	s.Vcpu = uint32(v.Integer(at+"vcpu", uint64(s.Vcpu)))
	s.XfeatureMask = v.Integer(at+"xfeature_mask", s.XfeatureMask)
	s.StateSize = v.Integer(at+"size", s.StateSize)
	s.Buffer = v.Integer(at+"buffer", s.Buffer)
}

func newXenDomctlPagingMempool() vectors.Subject {
	s := new(domctl.XenDomctlPagingMempool)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlPagingMempoolSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlPagingMempool(v, "", s) },
	}
}

func visitXenDomctlPagingMempool(v *vectors.Visitor, at string, s *domctl.XenDomctlPagingMempool) {
	s.PoolSize = v.Integer(at+"size", s.PoolSize)
}

func newXenDomctlVcpuMsrs() vectors.Subject {
	s := new(domctl.XenDomctlVcpuMsrs)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlVcpuMsrsSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlVcpuMsrs(v, "", s) },
	}
}

func visitXenDomctlVcpuMsrs(v *vectors.Visitor, at string, s *domctl.XenDomctlVcpuMsrs) {
	s.Vcpu = uint32(v.Integer(at+"vcpu", uint64(s.Vcpu)))
	s.MsrCount = uint32(v.Integer(at+"msr_count", uint64(s.MsrCount)))
	s.Msrs = v.Integer(at+"msrs", s.Msrs)
}

func newXenDomctlGetDomainState() vectors.Subject {
	s := new(domctl.XenDomctlGetDomainState)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlGetDomainStateSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlGetDomainState(v, "", s) },
	}
}

func visitXenDomctlGetDomainState(v *vectors.Visitor, at string, s *domctl.XenDomctlGetDomainState) {
	s.State = domctl.DomainStateFlags(v.Integer(at+"state", uint64(s.State)))
	s.Caps = domctl.DomainCapabilities(v.Integer(at+"caps", uint64(s.Caps)))
	s.Pad0 = uint32(v.Integer(at+"pad0", uint64(s.Pad0)))
	s.UniqueId = v.Integer(at+"unique_id", s.UniqueId)
}

func newXenDomctlUnion() vectors.Subject {
	s := new(domctl.XenDomctlUnion)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlUnionSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctlUnion(v, "", s) },
	}
}

func visitXenDomctlUnion(v *vectors.Visitor, at string, s *domctl.XenDomctlUnion) {
	v.Bytes(at+"pad", s.Bytes[:128])
}

func newXenDomctl() vectors.Subject {
	s := new(domctl.XenDomctl)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domctl.XenDomctlSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomctl(v, "", s) },
	}
}

func visitXenDomctl(v *vectors.Visitor, at string, s *domctl.XenDomctl) {
	s.Cmd = uint32(v.Integer(at+"cmd", uint64(s.Cmd)))
	s.InterfaceVersion = uint32(v.Integer(at+"interface_version", uint64(s.InterfaceVersion)))
	s.Domain = uint16(v.Integer(at+"domain", uint64(s.Domain)))
	for i := range s.Pad[:3] {
		s.Pad[i] = uint16(v.Integer(v.Element(at+"_pad", i, 3), uint64(s.Pad[i])))
	}
	if v.Arm(at + "u.XenDomctlUnion.") {
		arm, err := s.AsUnion()
		v.Check(err)
		visitXenDomctlUnion(v, at+"u.XenDomctlUnion.", &arm)
		v.Check(s.SetUnion(&arm))
	}
	if v.Arm(at + "u.XenDomctlCreatedomain.") {
		arm, err := s.AsCreatedomain()
		v.Check(err)
		visitXenDomctlCreatedomain(v, at+"u.XenDomctlCreatedomain.", &arm)
		v.Check(s.SetCreatedomain(&arm))
	}
	if v.Arm(at + "u.XenDomctlGetdomaininfo.") {
		arm, err := s.AsGetdomaininfo()
		v.Check(err)
		visitXenDomctlGetdomaininfo(v, at+"u.XenDomctlGetdomaininfo.", &arm)
		v.Check(s.SetGetdomaininfo(&arm))
	}
	if v.Arm(at + "u.XenDomctlShadowOp.") {
		arm, err := s.AsShadowOp()
		v.Check(err)
		visitXenDomctlShadowOp(v, at+"u.XenDomctlShadowOp.", &arm)
		v.Check(s.SetShadowOp(&arm))
	}
	if v.Arm(at + "u.XenDomctlMaxMem.") {
		arm, err := s.AsMaxMem()
		v.Check(err)
		visitXenDomctlMaxMem(v, at+"u.XenDomctlMaxMem.", &arm)
		v.Check(s.SetMaxMem(&arm))
	}
	if v.Arm(at + "u.XenDomctlVcpucontext.") {
		arm, err := s.AsVcpucontext()
		v.Check(err)
		visitXenDomctlVcpucontext(v, at+"u.XenDomctlVcpucontext.", &arm)
		v.Check(s.SetVcpucontext(&arm))
	}
	if v.Arm(at + "u.XenDomctlGetvcpuinfo.") {
		arm, err := s.AsGetvcpuinfo()
		v.Check(err)
		visitXenDomctlGetvcpuinfo(v, at+"u.XenDomctlGetvcpuinfo.", &arm)
		v.Check(s.SetGetvcpuinfo(&arm))
	}
	if v.Arm(at + "u.XenDomctlMaxVcpus.") {
		arm, err := s.AsMaxVcpus()
		v.Check(err)
		visitXenDomctlMaxVcpus(v, at+"u.XenDomctlMaxVcpus.", &arm)
		v.Check(s.SetMaxVcpus(&arm))
	}
	if v.Arm(at + "u.XenDomctlHypercallInit.") {
		arm, err := s.AsHypercallInit()
		v.Check(err)
		visitXenDomctlHypercallInit(v, at+"u.XenDomctlHypercallInit.", &arm)
		v.Check(s.SetHypercallInit(&arm))
	}
	if v.Arm(at + "u.XenDomctlHvmcontext.") {
		arm, err := s.AsHvmcontext()
		v.Check(err)
		visitXenDomctlHvmcontext(v, at+"u.XenDomctlHvmcontext.", &arm)
		v.Check(s.SetHvmcontext(&arm))
	}
	if v.Arm(at + "u.XenDomctlAddressSize.") {
		arm, err := s.AsAddressSize()
		v.Check(err)
		visitXenDomctlAddressSize(v, at+"u.XenDomctlAddressSize.", &arm)
		v.Check(s.SetAddressSize(&arm))
	}
	if v.Arm(at + "u.PvExtendedContext.") {
		arm, err := s.AsPvExtendedContext()
		v.Check(err)
		visitPvExtendedContext(v, at+"u.PvExtendedContext.", &arm)
		v.Check(s.SetPvExtendedContext(&arm))
	}
	if v.Arm(at + "u.XenDomctlHvmcontextPartial.") {
		arm, err := s.AsHvmcontextPartial()
		v.Check(err)
		visitXenDomctlHvmcontextPartial(v, at+"u.XenDomctlHvmcontextPartial.", &arm)
		v.Check(s.SetHvmcontextPartial(&arm))
	}
	if v.Arm(at + "u.XenDomctlTscInfo.") {
		arm, err := s.AsTscInfo()
		v.Check(err)
		visitXenDomctlTscInfo(v, at+"u.XenDomctlTscInfo.", &arm)
		v.Check(s.SetTscInfo(&arm))
	}
	if v.Arm(at + "u.XenDomctlGetpageframeinfo3.") {
		arm, err := s.AsGetpageframeinfo3()
		v.Check(err)
		visitXenDomctlGetpageframeinfo3(v, at+"u.XenDomctlGetpageframeinfo3.", &arm)
		v.Check(s.SetGetpageframeinfo3(&arm))
	}
	if v.Arm(at + "u.XenDomctlVcpuextstate.") {
		arm, err := s.AsVcpuextstate()
		v.Check(err)
		visitXenDomctlVcpuextstate(v, at+"u.XenDomctlVcpuextstate.", &arm)
		v.Check(s.SetVcpuextstate(&arm))
	}
	if v.Arm(at + "u.XenDomctlVcpuMsrs.") {
		arm, err := s.AsVcpuMsrs()
		v.Check(err)
		visitXenDomctlVcpuMsrs(v, at+"u.XenDomctlVcpuMsrs.", &arm)
		v.Check(s.SetVcpuMsrs(&arm))
	}
	if v.Arm(at + "u.XenDomctlCpuPolicy.") {
		arm, err := s.AsCpuPolicy()
		v.Check(err)
		visitXenDomctlCpuPolicy(v, at+"u.XenDomctlCpuPolicy.", &arm)
		v.Check(s.SetCpuPolicy(&arm))
	}
	if v.Arm(at + "u.XenDomctlPagingMempool.") {
		arm, err := s.AsPagingMempool()
		v.Check(err)
		visitXenDomctlPagingMempool(v, at+"u.XenDomctlPagingMempool.", &arm)
		v.Check(s.SetPagingMempool(&arm))
	}
	if v.Arm(at + "u.XenDomctlGetDomainState.") {
		arm, err := s.AsGetDomainState()
		v.Check(err)
		visitXenDomctlGetDomainState(v, at+"u.XenDomctlGetDomainState.", &arm)
		v.Check(s.SetGetDomainState(&arm))
	}
}
