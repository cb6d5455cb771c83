#!/usr/bin/env python3
"""Makes pinyin.bin (how hanzi and surnames are read) and strokes.bin (how many strokes they have).

    apt-get install unicode-data && python3 Resources/pinyin.py

Source: Unihan 15.0 as Debian packs it. Run again only when Unicode or the surname tables below change; the
result is the same on every machine.

Readings have no tone; u-umlaut is v. Those of the modern dictionaries (kMandarin, kHanyuPinlu, kTGHZ2013,
kXHC1983) are kept, the customary one first. The historical kHanyuPinyin is asked only about letters the modern
dictionaries lack, or every second name would match on readings that died out a thousand years ago.

pinyin.bin, all numbers little-endian 16-bit:
    "PY01"
    S, N, R, A, B           counts of the parts that follow
    S x 6 bytes             syllables in order, padded with NUL
    (N + 1) x 1             where each set of readings starts (the last: where all end); set 0 is empty
    R x 1                   readings, as numbers of syllables
    A x (letter, set)       surnames read in a way of their own, in order of letters
    B x (2 letters, 2 sets) double surnames, in order of letters
    1 + 6592 + 20992        the set of U+3007, of U+3400-4DBF and of U+4E00-9FFF

strokes.bin: one byte for each of U+4E00-9FFF, the strokes as counted on the mainland; 0 if not known.
"""

import bz2
import pathlib
import re
import struct
import unicodedata

UNICODE = pathlib.Path("/usr/share/unicode")
HERE = pathlib.Path(__file__).resolve().parent
RANGES = [(0x3007, 0x3008), (0x3400, 0x4DC0), (0x4E00, 0xA000)]
MODERN = ["kMandarin", "kHanyuPinlu", "kTGHZ2013", "kXHC1983"]

# Readings as a surname, the likelier first. A surname missing here is read like the letter.
SURNAMES = """
单shan 曾zeng 解xie 仇qiu 区ou 查zha 任ren 盖ge,gai 覃qin,tan 朴piao 翟zhai,di 缪miao 乐yue,le 员yun 冼xian 洗xian
尉wei 万wan 宁ning 葛ge 华hua 纪ji 应ying 那na 谌chen,shen 逄pang 郇xun,huan 隗kui,wei 祭zhai,ji 召shao 折she 种chong
重chong 秘bi 繁po 过guo 哈ha 黑he,hei 晟cheng 訾zi 佴nai 幺yao 么yao 牟mou,mu 宓mi,fu 沈shen 柏bai,bo 车che 卜bu 贾jia
藏zang 臧zang 撒sa 阚kan 於yu 俞yu 占zhan 便pian 句gou 勾gou 能nai 相xiang 盛sheng 殷yin 燕yan 强qiang 谷gu 干gan
夏xia 呙guo 瞿qu 曲qu 都du 钭tou 叶ye 许xu 贲ben 仉zhang 亓qi 妫gui 乜nie 行xing 要yao 吕lv 陆lu 薄bo 郗xi,chi 眭sui
芮rui 佟tong 禚zhuo 揭jie 巴ba 石shi 孟meng 尹yin 红hong 漆qi 阮ruan 谢xie 余yu 肖xiao 焦jiao 长zhang 传fu 粘nian 弗fei
""".split()

DOUBLES = """
尉迟yu-chi 万俟mo-qi 长孙zhang-sun 令狐ling-hu 宇文yu-wen 欧阳ou-yang 司马si-ma 诸葛zhu-ge 上官shang-guan 夏侯xia-hou
皇甫huang-fu 澹台tan-tai 公孙gong-sun 慕容mu-rong 司徒si-tu 司空si-kong 东方dong-fang 西门xi-men 南宫nan-gong
钟离zhong-li 轩辕xuan-yuan 端木duan-mu 百里bai-li 东郭dong-guo 南门nan-men 呼延hu-yan 羊舌yang-she 微生wei-sheng
梁丘liang-qiu 左丘zuo-qiu 闻人wen-ren 淳于chun-yu 单于chan-yu 太叔tai-shu 申屠shen-tu 公羊gong-yang 公冶gong-ye
濮阳pu-yang 赫连he-lian 宗政zong-zheng 仲孙zhong-sun 鲜于xian-yu 闾丘lv-qiu 拓跋tuo-ba 独孤du-gu 完颜wan-yan
第五di-wu 谷梁gu-liang 乐正yue-zheng 漆雕qi-diao 壤驷rang-si 公良gong-liang 夹谷jia-gu 宰父zai-fu 巫马wu-ma 段干duan-gan
东门dong-men 颛孙zhuan-sun 子车zi-ju 司寇si-kou 叶赫ye-he 爱新ai-xin 纳兰na-lan 那拉na-la 哥舒ge-shu
斛律hu-lv 贺兰he-lan 贺若he-ruo 尔朱er-zhu 沙陀sha-tuo 耶律ye-lv 可频ke-pin 相里xiang-li
""".split()


def fields(name):
    """What one Unihan file says: code point -> field -> value."""
    found = {}
    with bz2.open(UNICODE / f"Unihan_{name}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                letter, field, value = line.rstrip("\n").split("\t")
                found.setdefault(int(letter[2:], 16), {})[field] = value
    return found


def toneless(syllable):
    bare = unicodedata.normalize("NFD", syllable).replace("u\u0308", "v")
    return "".join(c for c in bare if not unicodedata.combining(c))


def listed(entry, field):
    """The readings in one field; dictionaries give places as well, frequency lists counts."""
    value = entry.get(field, "")
    if field == "kMandarin":
        return value.split()
    if field == "kHanyuPinlu":
        return [re.sub(r"\(.*", "", word) for word in value.split()]
    return [reading for word in value.split() for reading in word.split(":")[1].split(",")]


def readings(entry):
    asked = MODERN if "kTGHZ2013" in entry or "kXHC1983" in entry else MODERN + ["kHanyuPinyin"]
    return tuple(dict.fromkeys(toneless(r) for field in asked for r in listed(entry, field)))


def words(numbers):
    return struct.pack(f"<{len(numbers)}H", *numbers)


def pinyin():
    unihan = fields("Readings")
    unihan[0x3007] = {"kMandarin": "líng"}  # 〇 counts as a sign, so Unihan leaves it out
    letters = [readings(unihan.get(c, {})) for low, high in RANGES for c in range(low, high)]
    surnames = sorted((ord(s[0]), tuple(s[1:].split(","))) for s in SURNAMES)
    doubles = sorted((ord(d[0]), ord(d[1]), *((r,) for r in d[2:].split("-"))) for d in DOUBLES)

    every = [()] + letters + [s for _, s in surnames] + [s for d in doubles for s in d[2:]]
    sets = sorted(set(every))
    syllables = sorted({reading for s in sets for reading in s})
    number = {s: i for i, s in enumerate(sets)}
    spelt = {s: i for i, s in enumerate(syllables)}
    starts, flat = [], []
    for s in sets:
        starts.append(len(flat))
        flat += [spelt[reading] for reading in s]
    starts.append(len(flat))

    return b"".join([
        b"PY01",
        words([len(syllables), len(sets), len(flat), len(surnames), len(doubles)]),
        b"".join(s.encode("ascii").ljust(6, b"\0") for s in syllables),
        words(starts),
        words(flat),
        words([n for letter, s in surnames for n in (letter, number[s])]),
        words([n for a, b, s, t in doubles for n in (a, b, number[s], number[t])]),
        words([number[s] for s in letters]),
    ])


def strokes():
    unihan = fields("IRGSources")
    # Two numbers mean mainland first, Taiwan second.
    counts = (unihan.get(c, {}).get("kTotalStrokes", "0").split()[0] for c in range(0x4E00, 0xA000))
    return bytes(int(count) for count in counts)


if __name__ == "__main__":
    (HERE / "pinyin.bin").write_bytes(pinyin())
    (HERE / "strokes.bin").write_bytes(strokes())
