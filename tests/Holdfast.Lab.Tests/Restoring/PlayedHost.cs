using Holdfast.Testing;

namespace Holdfast.Lab.Tests.Restoring;

/// <summary>
/// Plays a host of the lab where real ones do not do what is to be tried: no image is known that brings one down. It speaks the words of one that died, and brings
/// back what a real one left.
/// </summary>
internal static class PlayedHost
{
    private static readonly string s_evidence = Path.Combine(Repository.Root, "tests", "Holdfast.Lab.Tests", "Evidence");

    /// <summary>
    /// Brings back, for each image, what a real restore of pv1 left; and dies at the image called deadly, stands still at the one called still, and restores nothing
    /// any more after the one called poison, nor in its first boot when it is given one called chance. Of the one called lingering it dies
    /// when its guest is destroyed, of the one called stuck the guest stays, and the one called cut it cannot unpack. It begins with nothing new after as many images as it is given seconds.
    /// </summary>
    private static string Script => $$"""
        #!/bin/sh
        while getopts t:d:o:x:q option; do [ $option = o ] && out=$OPTARG; done
        shift $OPTIND
        for file in "$@"; do case $file in */restore-seconds) seconds=$(cat "$file") ;; esac; done
        well=yes
        case $out/$* in */boot-1/*/chance.*) well=no ;; esac
        for file in "$@"; do
            name=${file##*/}; name=${name%.xlsave.gz}
            case $name in restore-*) continue ;; esac
            seconds=$((seconds - 1))
            [ $seconds -ge 0 ] || [ "$name" = proof ] || continue
            echo "BEGIN $name" >>"$out/console.log"
            case $name in
                deadly) cat '{{s_evidence}}/panic/console' >>"$out/console.log"; rm -rf "$out"/image*; sed -i 's/rnd_1_40/deadly/' "$out/console.log"; exit 126 ;;
                still) rm -rf "$out"/image*; exit 124 ;;
                cut) echo "UNPACKED $name only in part" >>"$out/console.log"; echo 2 >"$out/status"; exit 2 ;;
                silent) : >"$out/console.log"; rm -rf "$out"/image*; exit 126 ;;
            esac
            case $name in proof) evidence=pvh1-4.17 ;; *) evidence=pv1-4.17 ;; esac
            [ $well = yes ] || evidence=pvh1-4.20
            cp -r "{{s_evidence}}/$evidence" "$out/$name"
            sed -i "s/$evidence/$name/" "$out/$name/result"
            echo "RESULT $name status=0" >>"$out/console.log"
            case $name in
                lingering) sed 1,1d '{{s_evidence}}/panic/console' | sed '/BEGIN/d;/RESULT/d' >>"$out/console.log"; rm -rf "$out"/image*; exit 126 ;;
                stuck) echo "STUCK $name" >>"$out/console.log"; echo 1 >"$out/status"; exit 1 ;;
            esac
            echo "DONE $name" >>"$out/console.log"
            [ "$name" != poison ] || well=no
        done
        echo 0 >"$out/status"
        """;

    /// <summary>Writes it down, to be run in the place of <c>lab/run</c>.</summary>
    public static string WriteTo(string folder)
    {
        string command = Path.Combine(folder, "host");
        File.WriteAllText(command, Script);
        if (!OperatingSystem.IsLinux()) Assert.Skip("This is not Linux on x86-64.");
        else File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return command;
    }
}
