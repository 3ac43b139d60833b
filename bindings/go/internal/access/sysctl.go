// Code generated from abi/sysctl.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/versioned/sysctl"
	"holdfast/abi/wire"
)

func newXenSysctlReadconsole() vectors.Subject {
	s := new(sysctl.XenSysctlReadconsole)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return sysctl.XenSysctlReadconsoleSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlReadconsole(v, "", s) },
	}
}

func visitXenSysctlReadconsole(v *vectors.Visitor, at string, s *sysctl.XenSysctlReadconsole) {
	s.Clear = uint8(v.Integer(at+"clear", uint64(s.Clear)))
	s.Incremental = uint8(v.Integer(at+"incremental", uint64(s.Incremental)))
	s.Pad0 = uint8(v.Integer(at+"pad0", uint64(s.Pad0)))
	s.Pad1 = uint8(v.Integer(at+"pad1", uint64(s.Pad1)))
	s.Index = uint32(v.Integer(at+"index", uint64(s.Index)))
	s.Buffer = v.Integer(at+"buffer", s.Buffer)
	s.Count = uint32(v.Integer(at+"count", uint64(s.Count)))
}

func newXenSysctlPhysinfo() vectors.Subject {
	s := new(sysctl.XenSysctlPhysinfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return sysctl.XenSysctlPhysinfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlPhysinfo(v, "", s) },
	}
}

func visitXenSysctlPhysinfo(v *vectors.Visitor, at string, s *sysctl.XenSysctlPhysinfo) {
	s.ThreadsPerCore = uint32(v.Integer(at+"threads_per_core", uint64(s.ThreadsPerCore)))
	s.CoresPerSocket = uint32(v.Integer(at+"cores_per_socket", uint64(s.CoresPerSocket)))
	s.NrCpus = uint32(v.Integer(at+"nr_cpus", uint64(s.NrCpus)))
	s.MaxCpuId = uint32(v.Integer(at+"max_cpu_id", uint64(s.MaxCpuId)))
	s.NrNodes = uint32(v.Integer(at+"nr_nodes", uint64(s.NrNodes)))
	s.MaxNodeId = uint32(v.Integer(at+"max_node_id", uint64(s.MaxNodeId)))
	s.CpuKhz = uint32(v.Integer(at+"cpu_khz", uint64(s.CpuKhz)))
	s.Capabilities = sysctl.PhysicalCapabilities(v.Integer(at+"capabilities", uint64(s.Capabilities)))
	s.ArchCapabilities = uint32(v.Integer(at+"arch_capabilities", uint64(s.ArchCapabilities)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	s.TotalPages = v.Integer(at+"total_pages", s.TotalPages)
	s.FreePages = v.Integer(at+"free_pages", s.FreePages)
	s.ScrubPages = v.Integer(at+"scrub_pages", s.ScrubPages)
	s.OutstandingPages = v.Integer(at+"outstanding_pages", s.OutstandingPages)
	s.MaxMfn = v.Integer(at+"max_mfn", s.MaxMfn)
	for i := range s.HwCap[:8] {
		s.HwCap[i] = uint32(v.Integer(v.Element(at+"hw_cap", i, 8), uint64(s.HwCap[i])))
	}
}

func newXenSysctlGetdomaininfolist() vectors.Subject {
	s := new(sysctl.XenSysctlGetdomaininfolist)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return sysctl.XenSysctlGetdomaininfolistSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlGetdomaininfolist(v, "", s) },
	}
}

func visitXenSysctlGetdomaininfolist(v *vectors.Visitor, at string, s *sysctl.XenSysctlGetdomaininfolist) {
	s.FirstDomain = uint16(v.Integer(at+"first_domain", uint64(s.FirstDomain)))
	s.MaxDomains = uint32(v.Integer(at+"max_domains", uint64(s.MaxDomains)))
	s.Buffer = v.Integer(at+"buffer", s.Buffer)
	s.NumDomains = uint32(v.Integer(at+"num_domains", uint64(s.NumDomains)))
}

func newXenSysctlCputopo() vectors.Subject {
	s := new(sysctl.XenSysctlCputopo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return sysctl.XenSysctlCputopoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlCputopo(v, "", s) },
	}
}

func visitXenSysctlCputopo(v *vectors.Visitor, at string, s *sysctl.XenSysctlCputopo) {
	s.Core = uint32(v.Integer(at+"core", uint64(s.Core)))
	s.Socket = uint32(v.Integer(at+"socket", uint64(s.Socket)))
	s.Node = uint32(v.Integer(at+"node", uint64(s.Node)))
}

func newXenSysctlCputopoinfo() vectors.Subject {
	s := new(sysctl.XenSysctlCputopoinfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return sysctl.XenSysctlCputopoinfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlCputopoinfo(v, "", s) },
	}
}

func visitXenSysctlCputopoinfo(v *vectors.Visitor, at string, s *sysctl.XenSysctlCputopoinfo) {
	s.NumCpus = uint32(v.Integer(at+"num_cpus", uint64(s.NumCpus)))
	s.Cputopo = v.Integer(at+"cputopo", s.Cputopo)
}

func newXenSysctlCpuFeatureset() vectors.Subject {
	s := new(sysctl.XenSysctlCpuFeatureset)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return sysctl.XenSysctlCpuFeaturesetSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlCpuFeatureset(v, "", s) },
	}
}

func visitXenSysctlCpuFeatureset(v *vectors.Visitor, at string, s *sysctl.XenSysctlCpuFeatureset) {
	s.Index = sysctl.CpuFeatureset(v.Integer(at+"index", uint64(s.Index)))
	s.NrFeatures = uint32(v.Integer(at+"nr_features", uint64(s.NrFeatures)))
	s.Features = v.Integer(at+"features", s.Features)
}

func newXenSysctlCpuPolicy() vectors.Subject {
	s := new(sysctl.XenSysctlCpuPolicy)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return sysctl.XenSysctlCpuPolicySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlCpuPolicy(v, "", s) },
	}
}

func visitXenSysctlCpuPolicy(v *vectors.Visitor, at string, s *sysctl.XenSysctlCpuPolicy) {
	s.Index = sysctl.CpuPolicyIndex(v.Integer(at+"index", uint64(s.Index)))
	s.NrLeaves = uint32(v.Integer(at+"nr_leaves", uint64(s.NrLeaves)))
	s.NrMsrs = uint32(v.Integer(at+"nr_msrs", uint64(s.NrMsrs)))
	s.Rsvd = uint32(v.Integer(at+"_rsvd", uint64(s.Rsvd)))
	s.Leaves = v.Integer(at+"leaves", s.Leaves)
	s.Msrs = v.Integer(at+"msrs", s.Msrs)
}

func newXenSysctlUnion() vectors.Subject {
	s := new(sysctl.XenSysctlUnion)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return sysctl.XenSysctlUnionSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlUnion(v, "", s) },
	}
}

func visitXenSysctlUnion(v *vectors.Visitor, at string, s *sysctl.XenSysctlUnion) {
	v.Bytes(at+"pad", s.Bytes[:128])
}

func newXenSysctl() vectors.Subject {
	s := new(sysctl.XenSysctl)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return sysctl.XenSysctlSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctl(v, "", s) },
	}
}

func visitXenSysctl(v *vectors.Visitor, at string, s *sysctl.XenSysctl) {
	s.Cmd = uint32(v.Integer(at+"cmd", uint64(s.Cmd)))
	s.InterfaceVersion = uint32(v.Integer(at+"interface_version", uint64(s.InterfaceVersion)))
	if v.Arm(at + "u.XenSysctlUnion.") {
		arm, err := s.AsUnion()
		v.Check(err)
		visitXenSysctlUnion(v, at+"u.XenSysctlUnion.", &arm)
		v.Check(s.SetUnion(&arm))
	}
	if v.Arm(at + "u.XenSysctlReadconsole.") {
		arm, err := s.AsReadconsole()
		v.Check(err)
		visitXenSysctlReadconsole(v, at+"u.XenSysctlReadconsole.", &arm)
		v.Check(s.SetReadconsole(&arm))
	}
	if v.Arm(at + "u.XenSysctlPhysinfo.") {
		arm, err := s.AsPhysinfo()
		v.Check(err)
		visitXenSysctlPhysinfo(v, at+"u.XenSysctlPhysinfo.", &arm)
		v.Check(s.SetPhysinfo(&arm))
	}
	if v.Arm(at + "u.XenSysctlGetdomaininfolist.") {
		arm, err := s.AsGetdomaininfolist()
		v.Check(err)
		visitXenSysctlGetdomaininfolist(v, at+"u.XenSysctlGetdomaininfolist.", &arm)
		v.Check(s.SetGetdomaininfolist(&arm))
	}
	if v.Arm(at + "u.XenSysctlCputopoinfo.") {
		arm, err := s.AsCputopoinfo()
		v.Check(err)
		visitXenSysctlCputopoinfo(v, at+"u.XenSysctlCputopoinfo.", &arm)
		v.Check(s.SetCputopoinfo(&arm))
	}
	if v.Arm(at + "u.XenSysctlCpuFeatureset.") {
		arm, err := s.AsCpuFeatureset()
		v.Check(err)
		visitXenSysctlCpuFeatureset(v, at+"u.XenSysctlCpuFeatureset.", &arm)
		v.Check(s.SetCpuFeatureset(&arm))
	}
	if v.Arm(at + "u.XenSysctlLivepatchOp.") {
		arm, err := s.AsLivepatchOp()
		v.Check(err)
		visitXenSysctlLivepatchOp(v, at+"u.XenSysctlLivepatchOp.", &arm)
		v.Check(s.SetLivepatchOp(&arm))
	}
	if v.Arm(at + "u.XenSysctlCpuPolicy.") {
		arm, err := s.AsCpuPolicy()
		v.Check(err)
		visitXenSysctlCpuPolicy(v, at+"u.XenSysctlCpuPolicy.", &arm)
		v.Check(s.SetCpuPolicy(&arm))
	}
}
