// Package abi is the module of what crosses the boundary between Xen, its guests and its tools. It holds nothing itself: see the packages in
// stable and versioned, and wire for what they share.
package abi
