package vectors

import (
	"bufio"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"strconv"
	"strings"

	"holdfast/abi/wire"
)

// Vector is a structure as bytes and as the values of its fields.
type Vector struct {
	Name      string
	Structure string

	// The widths that it holds for, as far as they are offered here.
	Widths []wire.Width

	Order binary.ByteOrder
	Bytes []byte

	// The values by their paths: numbers, or the bytes of an array.
	Values map[string]string
}

// Read reads the vectors of a file.
func Read(text io.Reader) ([]Vector, error) {
	var vectors []Vector
	var current *Vector
	lines := bufio.NewScanner(text)
	lines.Buffer(nil, 1<<20)
	for number := 1; lines.Scan(); number++ {
		line := lines.Text()
		if strings.HasPrefix(line, "#") {
			continue
		}
		if line == "" {
			current = nil
			continue
		}
		if current == nil {
			vectors = append(vectors, Vector{Values: map[string]string{}})
			current = &vectors[len(vectors)-1]
		}
		if err := current.take(line); err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
	}
	return vectors, lines.Err()
}

func (v *Vector) take(line string) error {
	if strings.HasPrefix(line, "  ") {
		path, value, found := strings.Cut(line[2:], " = ")
		if _, twice := v.Values[path]; !found || twice {
			return fmt.Errorf("'%s' is no value, or a second one", line)
		}
		v.Values[path] = value
		return nil
	}
	key, value, _ := strings.Cut(line, " ")
	switch key {
	case "vector":
		v.Name = value
	case "structure":
		v.Structure = value
	case "widths":
		return v.takeWidths(value)
	case "order":
		switch value {
		case "little":
			v.Order = binary.LittleEndian
		case "big":
			v.Order = binary.BigEndian
		default:
			return fmt.Errorf("'%s' is no order", value)
		}
	case "bytes":
		bytes, err := hex.DecodeString(value)
		v.Bytes = append(v.Bytes, bytes...)
		return err
	default:
		return fmt.Errorf("nothing is known of '%s'", key)
	}
	return nil
}

func (v *Vector) takeWidths(text string) error {
	for _, field := range strings.Fields(text) {
		switch field {
		case "4":
			v.Widths = append(v.Widths, wire.Width4)
		case "8":
			v.Widths = append(v.Widths, wire.Width8)
		case "16":
		default:
			return fmt.Errorf("'%s' is no width", field)
		}
	}
	return nil
}

func parseNumber(text string) (uint64, error) {
	if !strings.HasPrefix(text, "0x") {
		return 0, fmt.Errorf("'%s' does not begin with 0x", text)
	}
	return strconv.ParseUint(text[2:], 16, 64)
}
