import { term, type Term } from "./term";

/** The technologies that the preview names, in its order: first those that its matrix places, then the others. */
export const technologies = [
  term("technology/cloud-computing", "Cloud computing", "云计算", "cloud|云端运算|云"),
  term(
    "technology/distributed-core-systems",
    "Distributed core systems",
    "分布式核心系统",
    "distributed core system|distributed core banking|distributed core banking system|分布式核心|分散式核心系统",
  ),
  term(
    "technology/distributed-databases",
    "Distributed databases",
    "分布式数据库",
    "distributed database|分散式资料库",
  ),
  term(
    "technology/privacy-preserving-computation",
    "Privacy-preserving computation",
    "隐私计算",
    "privacy computing|privacy-preserving computing|privacy preserving computation|privacy computation|privacy-enhancing computation|隐私运算",
  ),
  term(
    "technology/consortium-blockchain",
    "Consortium blockchain",
    "联盟链",
    "consortium blockchains|consortium chain|permissioned blockchain|alliance chain|联盟区块链",
  ),
  term("technology/blockchain", "Blockchain", "区块链", "block chain|blockchains"),
  term("technology/artificial-intelligence", "Artificial intelligence", "人工智能", "AI|人工智慧"),
  term(
    "technology/ai-and-analytics",
    "AI and analytics",
    "AI与分析技术",
    "AI analytics|artificial intelligence and analytics",
  ),
  term("technology/big-data", "Big data", "大数据", "大资料"),
  term("technology/internet-of-things", "Internet of things", "物联网", "IoT"),
  term(
    "technology/information-and-communication-technology",
    "Information and communication technology",
    "ICT",
    "information and communications technology|信息通信技术",
  ),
  term(
    "technology/frontier-technology",
    "Frontier technology",
    "前沿科技",
    "frontier technologies|cutting-edge technology|前沿技术",
  ),
  term(
    "technology/intelligent-technology",
    "Intelligent technology",
    "智能科技",
    "intelligent technologies|smart technology|智能技术",
  ),
  term(
    "technology/trusted-technology",
    "Trusted technology",
    "可信科技",
    "trusted technologies|trustworthy technology|可信技术",
  ),
  term(
    "technology/basic-and-general-technology",
    "Basic and general technology",
    "基础/通用技术类",
    "basic technology|general technology|基础技术|通用技术|基础/通用技术|基础通用技术",
  ),
  term(
    "technology/trusted-data-sharing-network",
    "Trusted data-sharing and computing network",
    "可信数据共享计算网络",
    "trusted data network|trusted data networks|trusted data sharing network",
  ),
  term("technology/smart-contracts", "Smart contracts", "智能合约", "smart contract|智慧合约"),
  term(
    "technology/compliance-technology",
    "Compliance technology",
    "合规科技",
    "RegTech|regulatory technology",
  ),
  term(
    "technology/real-time-audio-and-video",
    "Real-time audio and video",
    "实时音视频技术",
    "real-time audio and video technology|real-time communication|RTC|实时音视频",
  ),
  term("technology/mobile-internet", "Mobile internet", "移动互联网", ""),
] as const satisfies readonly Term[];
