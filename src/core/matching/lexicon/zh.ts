import type { Lexicon } from './lexicon.ts';

export const zh: Lexicon = {
  lang: 'zh',
  stop: '的 了 在 是 和 与 及 将 会 也 都 就 而 但 或 这 那 其 该 有 为 以 于 对 等 中 上 下 个 一 不 并 到 从 被 把 让 使 还 又 更 最 很 可 能 已 于是 模型 公司 人工智能',
  concepts: {
    train: '训练 训 预训练 教 学习', infer: '推理运行 部署 服务', chip: '芯片 晶片 显卡 处理器 加速卡 加速器 算力卡', cluster: '集群 丛集', hardware: '硬件 硬体', cost: '成本 花费 开销 费用 耗资', price: '价格 定价 售价 单价 收费',
    cheap: '便宜 低廉 廉价 降低成本 节省 实惠 低成本', dear: '昂贵 贵', release: '发布 推出 上线 面世 问世 亮相 发表 登场 上市 公开 发行', ship: '交付', announce: '宣布 公布 揭晓',
    delay: '推迟 延期 延后 延迟 押后 跳票 推延 落后 搁置', suspend: '暂停', cancel: '取消 放弃 跳过', open: '开源 开放权重 开放源', license: '许可 授权 协议', param: '参数 权重', active: '激活 活跃 启用', total: '总 总共 总量 总计',
    token: 'token 词元 令牌', context: '上下文 语境', window: '窗口 视窗', data: '数据 资料 语料', benchmark: '基准 榜单 评测 测试集', score: '得分 分数 成绩 跑分 得了', beat: '超越 超过 优于 胜过 击败 领先 强于 碾压', equal: '媲美 相当 匹敌 持平 比肩 抗衡 对标 看齐',
    fast: '快', slow: '慢', speed: '速度', large: '庞大 巨大 更大', small: '小型 更小 轻量', reduce: '降低 减少 缩小 压缩 下降 削减', quantize: '量化', accuracy: '准确 精度 精确', loss: '损失', multimodal: '多模态 多模', vision: '视觉', image: '图像 图片 影像 看图', video: '视频 影片', audio: '语音 音频 声音',
    text: '文本 文字 文档', language: '语言 多语', code: '代码 编码 写代码', program: '编程 程式', reason: '推理 思考', math: '数学', agent: '智能体 代理', autonomy: '自主', moe: '混合专家 专家混合', expert: '专家', architecture: '架构', layer: '层', dense: '稠密 密集', hybrid: '混合', attention: '注意力',
    no: '无 没有 未 不 摆脱 绕过 完全不 非 不再', truth: '真 属实 真实 真的 假 不实 可信 质疑 怀疑 证实', rumour: '传闻 谣言 爆料 泄露 泄漏 流出 传言 网传', spec: '规格 参数表', china: '中国 国产 本土 国内', west: '美国 西方', energy: '能耗 能源 电力 能量', power: '功耗', cool: '液冷 冷却 水冷', datacenter: '数据中心',
    efficiency: '效率 效能', utilisation: '利用率 使用率', device: '手机 终端 设备 端侧 边缘 物联网', business: '企业 中小', industry: '工业 制造', science: '科学', law: '法律 法务', finance: '金融 财务', medical: '医疗 医学 诊断 放射 x光 医生', security: '漏洞 网络安全', memory: '记忆', translate: '翻译 译', forum: '论坛 股吧',
    partner: '合作 伙伴 供应商', deal: '协议 合同 交易', government: '政府 当局 官方机构 主管机关', engineer: '工程师 工程团队', fail: '失败 未能 问题 故障 挫折', codename: '代号 名为 命名 称为', test: '测试 内测', develop: '研发 开发 自研 打造', free: '免费 无限', paid: '付费 订阅 套餐', user: '用户', human: '人类', doctorate: '博士', agi: '通用人工智能 超级智能',
    safety: '安全', hallucinate: '幻觉 事实错误', distill: '蒸馏', shortage: '短缺 不足', export: '出口', annotate: '标注 标记', quality: '质量 品质', input: '输入', output: '输出', next: '下一 即将', app: '应用', limit: '限制 上限', internal: '内部 秘密', first: '首个 首次', variant: '版本 系列', long: '长文 长文本 长上下文', dissatisfied: '不满',
    router: '路由 门控', depend: '依赖', merge: '整合 统一 融合', year: '每年 年度', month: '每月', search: '搜索 浏览', tool: '工具',
  },
  comparators: { before: '比|相比|较|对比|优于|超过|超越|媲美|不输|击败|与|和|跟|低于|高于|不同于|而|对标|类似', after: '相比|相当|媲美|更|的后继' },
  stance: {
    denial: ['否认|辟谣|不实|不属实|并非|并未|并没有|没有(?!确认|证实)|不会(?!是)|不是|虚假|假消息|造假|谣言不|尚未达到|未能|从未|无稽之谈|子虚乌有|打脸'],
    doubt: ['质疑|存疑|怀疑|未经证实|尚待|有待|尚未(?:证实|确认|得到)|未(?:获|得到)?(?:证实|确认)|不确定|是否|可能不|难以置信|真假|[？?]\\s*["”』」)）]*$|吗[？?]|谨慎'],
    hearsay: ['据传|据称|据说|据悉|据报道|据.{0,12}(?:报道|透露|消息)|传闻|传言|网传|爆料|消息称|消息人士|知情人士|泄露|泄漏|流出|疑似|有望|可能|预计|或将|或许|曝光|曝|传出|有人说|称|透露|计划|将于|拟|料将|据|外媒|承诺|即将'],
    official: ['官方(?:宣布|发布|确认)|正式(?:发布|推出|宣布|上线)'],
    contrast: ';|:|但是|但|然而|不过|而|却|，而',
  },
};
